//! Screen readers: what is done there comes to the panels, and the resting window wakes for it.
//!
//! bevy_egui 0.42 sends egui's tree out, but brings no action back; and winit's adapter only queues what was asked,
//! which a window that draws nothing would find seconds later.

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext, egui};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long an action may wait before the window wakes for it.
const SOON: Duration = Duration::from_millis(20);
/// How often is looked whether a screen reader has come.
const NOW_AND_THEN: Duration = Duration::from_millis(500);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        bring
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
    app.add_systems(Update, watch);
    app.add_systems(Last, once_more);
}

/// What was asked for becomes egui's input.
fn bring(
    mut asked: MessageReader<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    for mut input in &mut inputs {
        let events = asked
            .read()
            .map(|request| egui::Event::AccessKitActionRequest(request.0.clone()));
        input.0.events.extend(events);
    }
}

/// bevy_winit hands out what was asked after a frame was drawn: there has to be another.
fn once_more(mut asked: MessageReader<ActionRequest>, mut redraw: MessageWriter<RequestRedraw>) {
    if asked.read().count() > 0 {
        redraw.write(RequestRedraw);
    }
}

/// Once there is a window, looks beside it whether a screen reader came or asks for something, and wakes it then.
fn watch(
    handlers: Res<WinitActionRequestHandlers>,
    requested: Res<AccessibilityRequested>,
    proxy: Res<EventLoopProxyWrapper>,
    mut watched: Local<bool>,
) {
    if *watched || handlers.is_empty() {
        return;
    }
    *watched = true;
    let handlers: Vec<Arc<Mutex<WinitActionRequestHandler>>> = handlers.values().cloned().collect();
    let requested = requested.clone();
    let proxy = (**proxy).clone();
    std::thread::spawn(move || {
        let mut known = false;
        loop {
            let came = requested.get() && !std::mem::replace(&mut known, requested.get());
            let asked = handlers
                .iter()
                .any(|handler| !handler.lock().unwrap_or_else(PoisonError::into_inner).is_empty());
            if (came || asked) && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
            std::thread::sleep(if known { SOON } else { NOW_AND_THEN });
        }
    });
}
