//! The window itself: Bevy's plugins, the camera, egui, the look. What is on it is for the screens.

use super::preferences::Kept;
use super::screens::{Presenting, Screen};
use super::workbench::OnBench;
use super::{ecomap, idle, screen_reader};
use crate::panels::theme;
use crate::view::Looks;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{
    MonitorSelection, PrimaryWindow, RequestRedraw, WindowCloseRequested, WindowMode, WindowResolution,
};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{
    EguiContexts, EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, EguiStartupSet, PrimaryEguiContext,
};
use std::time::Duration;

/// Order within the pass in which egui runs.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Pass {
    /// The look is set.
    Look,
    /// A screen is drawn.
    Screen,
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin {
                primary_window: Some(Window {
                    title: "Samenspel".to_owned(),
                    name: Some("samenspel".to_owned()),
                    resolution: WindowResolution::new(1280, 720),
                    ..default()
                }),
                ..default()
            })
            // Letters of the scene rarely lie on whole pixels; mixing neighbours would blur them.
            .set(ImagePlugin::default_nearest())
            // A window that rests must not wait for a pipeline that comes after the frame.
            .set(RenderPlugin {
                synchronous_pipeline_compilation: true,
                ..default()
            })
            .set(bevy::log::LogPlugin {
                level: bevy::log::Level::WARN,
                ..default()
            }),
    );
    app.add_plugins(EguiPlugin::default());
    app.insert_resource(EguiGlobalSettings {
        auto_create_primary_context: false,
        ..default()
    });
    // A frame comes of input or of what asks for one, never of time alone.
    let rest = UpdateMode::reactive(Duration::MAX);
    app.insert_resource(WinitSettings {
        focused_mode: rest,
        unfocused_mode: rest,
    });
    app.init_resource::<ClearColor>();
    app.add_plugins((ecomap::plugin, idle::plugin, screen_reader::plugin));
    app.add_systems(PreStartup, camera.before(EguiStartupSet::InitContexts));
    app.add_systems(Startup, first_look);
    app.configure_sets(EguiPrimaryContextPass, (Pass::Look, Pass::Screen).chain());
    app.add_systems(EguiPrimaryContextPass, look.in_set(Pass::Look));
    app.add_systems(PostUpdate, window_mode.run_if(resource_changed::<Kept>));
    app.add_systems(Last, leave_when_closed);
}

fn camera(mut commands: Commands) {
    commands.spawn((PrimaryEguiContext, Camera2d));
}

/// The typeface and the look, before the first pass needs them.
fn first_look(mut contexts: EguiContexts, kept: Res<Kept>) -> Result {
    let context = contexts.ctx_mut()?;
    theme::set_fonts(context);
    theme::set_look(context, kept.now().looks);
    Ok(())
}

/// Large type, in per cent of what is set.
const LARGER: u16 = 170;
/// The largest text there is, in per cent.
const LARGEST: u16 = 250;

/// Text size, colours and the like, whenever they change.
fn look(
    mut contexts: EguiContexts,
    kept: Res<Kept>,
    screen: Res<State<Screen>>,
    presenting: Res<Presenting>,
    mut clear: ResMut<ClearColor>,
    mut done: Local<Option<Looks>>,
) -> Result {
    let mut wanted = kept.now().looks;
    if presenting.0 && *screen.get() == Screen::Debrief {
        wanted.text_percent = (wanted.text_percent * LARGER / 100).min(LARGEST);
    }
    if *done != Some(wanted) {
        theme::set_look(contexts.ctx_mut()?, wanted);
        let paper = theme::palette::of(wanted.theme).paper;
        clear.0 = Color::srgb_u8(paper.r(), paper.g(), paper.b());
        *done = Some(wanted);
    }
    Ok(())
}

/// The whole screen or a part of it, whenever that changes.
fn window_mode(kept: Res<Kept>, mut window: Single<&mut Window, With<PrimaryWindow>>) {
    let wanted = if kept.now().full_screen {
        WindowMode::BorderlessFullscreen(MonitorSelection::Current)
    } else {
        WindowMode::Windowed
    };
    if window.mode != wanted {
        window.mode = wanted;
    }
}

/// A closed window closes at once: the next frame might be long in coming.
fn leave_when_closed(
    mut closed: MessageReader<WindowCloseRequested>,
    mut bench: ResMut<OnBench>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut exit: MessageWriter<AppExit>,
) {
    if closed.read().count() > 0 {
        if let Some(Err(error)) = bench.bypass_change_detection().keep_draft() {
            warn!("what was not saved could not be kept: {error}");
        }
        redraw.write(RequestRedraw);
        exit.write(AppExit::Success);
    }
}
