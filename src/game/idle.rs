//! Keeps the window still while nothing happens: a frame is drawn for input and for what changed, never for itself.

use super::ecomap::{Ecomap, Room};
use super::sitting::Stale;
use bevy::prelude::*;
use bevy::window::{RequestRedraw, WindowResized};
use bevy_egui::{EguiInput, EguiPreUpdateSet, egui};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        same_modifiers
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
    app.add_systems(Last, (told, resized));
    app.add_systems(
        Last,
        once_more.run_if(
            resource_changed::<Room>
                .or_eager(resource_changed::<Ecomap>)
                .or_eager(resource_changed::<Stale>),
        ),
    );
}

/// Tells in the log (`RUST_LOG=samenspel=debug`) that a frame was drawn: a window that rests tells nothing.
fn told() {
    debug!("frame drawn");
}

/// A window of another size is laid out with it from the next frame on, and the scene from the one after.
fn resized(
    mut sizes: MessageReader<WindowResized>,
    mut left: Local<u8>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if sizes.read().count() > 0 {
        *left = 3;
    }
    if *left > 0 {
        *left -= 1;
        redraw.write(RequestRedraw);
    }
}

/// What a frame changes for the scene shows in the next one: there has to be one.
fn once_more(mut redraw: MessageWriter<RequestRedraw>) {
    redraw.write(RequestRedraw);
}

/// bevy_egui 0.42 tells egui the modifier keys in every frame, and egui 0.36 asks for another frame after any event: so
/// the window never rested. They are told only when they changed.
fn same_modifiers(mut inputs: Query<&mut EguiInput>, mut told: Local<egui::Modifiers>) {
    for mut input in &mut inputs {
        input.0.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut *told, *now) != *now,
            _ => true,
        });
    }
}
