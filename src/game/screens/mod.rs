//! The screens: one file each says what it shows now and which panel draws it.

mod briefing;
mod debrief;
mod library;
mod seats;
mod settings;
mod table;
mod title;
mod welcome;
mod workbench;

pub(in crate::game) use debrief::Turning;

use super::app::Pass;
use super::doing::{Do, Sure};
use super::over::Over;
use super::sitting::{Speech, Stale};
use crate::panels::{self, Draft};
use crate::view::{Action, OverView, over_view};
use bevy::ecs::schedule::ScheduleConfigs;
use bevy::ecs::system::ScheduleSystem;
use bevy::prelude::*;
use bevy::state::app::StatesPlugin;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

/// Which screen is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, States)]
pub enum Screen {
    /// The title.
    #[default]
    Title,
    /// Cases and sessions.
    Library,
    /// What a case is about.
    Briefing,
    /// Who sits where.
    Seats,
    /// The turns.
    Table,
    /// Looking back on all of it.
    Debrief,
    /// What can be set.
    Settings,
    /// The first start: how one likes to read.
    Welcome,
    /// The cases there are to write on.
    Shelf,
    /// A case that is being written.
    Workbench,
}

/// The screen before the settings.
#[derive(Debug, Resource, Default)]
pub(super) struct Before(pub(super) Screen);

/// Whether the debrief is shown in large type, for a screen that a room looks at.
#[derive(Debug, Resource, Default)]
pub(in crate::game) struct Presenting(pub(in crate::game) bool);

/// What a screen shows, worded.
#[derive(Debug, Resource)]
pub(in crate::game) struct Worded<V: Send + Sync + 'static>(pub(in crate::game) V);

/// The title of the window.
#[derive(Debug, Resource, PartialEq, Eq)]
pub(super) struct Titled(pub(super) String);

/// What the small windows say.
#[derive(Debug, Resource)]
struct SmallWords(OverView);

/// What is being written on the screen that is on.
#[derive(Debug, Resource, Default)]
pub(in crate::game) struct Drafted(pub(in crate::game) Draft);

/// What the screens say, without drawing them.
pub(super) fn plugin(app: &mut App) {
    if !app.is_plugin_added::<StatesPlugin>() {
        app.add_plugins(StatesPlugin);
    }
    app.init_state::<Screen>();
    app.init_resource::<Before>().init_resource::<Presenting>();
    app.add_systems(Update, small_words.run_if(resource_changed::<Stale>));
    app.add_plugins((
        title::plugin,
        library::plugin,
        briefing::plugin,
        seats::plugin,
        table::plugin,
        debrief::plugin,
        settings::plugin,
        welcome::plugin,
        workbench::plugin,
    ));
}

/// What draws them.
pub(super) fn drawn(app: &mut App) {
    app.init_resource::<Drafted>();
    app.add_systems(StateTransition, forget_draft.run_if(state_changed::<Screen>));
    panel(app, Screen::Title, panels::title::show);
    panel(app, Screen::Library, panels::library::show);
    panel(app, Screen::Briefing, panels::briefing::show);
    panel(app, Screen::Seats, panels::seats::show);
    panel(app, Screen::Debrief, panels::debrief::show);
    panel(app, Screen::Settings, panels::settings::show);
    panel(app, Screen::Welcome, panels::settings::show);
    panel(app, Screen::Shelf, panels::workbench::show_shelf);
    app.add_plugins((table::drawn, workbench::drawn));
    // Before `Last`, where bevy_winit looks what changed: later, the next event of the window would hide the change.
    app.add_systems(PostUpdate, title_window);
}

/// The title tells where one is, to a screen reader too; and that a text is being written.
fn title_window(
    title: Option<Res<Titled>>,
    draft: Res<Drafted>,
    words: Option<Res<SmallWords>>,
    mut window: Single<&mut Window, With<PrimaryWindow>>,
) {
    let (Some(title), Some(words)) = (title, words) else {
        return;
    };
    let wanted = where_one_is(&title.0, &draft.0, &words.0);
    if window.title != wanted {
        window.title = wanted;
    }
}

fn where_one_is(title: &str, draft: &Draft, words: &OverView) -> String {
    if draft.writes() {
        format!("{title} - {}", words.writing)
    } else {
        title.to_owned()
    }
}

/// Says anew what `screen` shows when it comes on or something changed.
fn worded<M>(app: &mut App, screen: Screen, word: impl IntoScheduleConfigs<ScheduleSystem, M>) {
    let word: ScheduleConfigs<ScheduleSystem> = word.into_configs();
    app.add_systems(
        Update,
        word.run_if(in_state(screen))
            .run_if(resource_changed::<Stale>.or_eager(state_changed::<Screen>)),
    );
}

type Panel<V> = fn(&mut egui::Ui, &V, &mut Draft, &mut Vec<Action>);

/// Draws `screen` with `panel`.
fn panel<V: Send + Sync + 'static>(app: &mut App, screen: Screen, panel: Panel<V>) {
    let draw = move |mut canvas: Canvas, view: Option<Res<Worded<V>>>| -> Result {
        let Some(view) = view else {
            return Ok(());
        };
        canvas.draw(|ui, draft, actions| panel(ui, &view.0, draft, actions))
    };
    app.add_systems(
        EguiPrimaryContextPass,
        draw.in_set(Pass::Screen).run_if(in_state(screen)),
    );
}

/// What drawing a screen takes.
#[derive(bevy::ecs::system::SystemParam)]
struct Canvas<'w, 's> {
    contexts: EguiContexts<'w, 's>,
    draft: ResMut<'w, Drafted>,
    over: ResMut<'w, Over>,
    words: Option<Res<'w, SmallWords>>,
    title: Option<Res<'w, Titled>>,
    done: MessageWriter<'w, Do>,
    sure: MessageWriter<'w, Sure>,
}

impl Canvas<'_, '_> {
    /// Draws over the whole window, with the small windows on top, and sends on what is done.
    fn draw(&mut self, contents: impl FnOnce(&mut egui::Ui, &mut Draft, &mut Vec<Action>)) -> Result {
        let context = self.contexts.ctx_mut()?.clone();
        let mut ui = egui::Ui::new(
            context.clone(),
            "window".into(),
            egui::UiBuilder::new()
                .layer_id(egui::LayerId::background())
                .max_rect(context.viewport_rect()),
        );
        let draft = self.draft.bypass_change_detection();
        if let (Some(title), Some(words)) = (&self.title, &self.words) {
            panels::spoken_title(&context, &where_one_is(&title.0, &draft.0, &words.0));
        }
        // What lies under a small window is out of reach for a screen reader too, but can be read while one writes.
        if draft.0.writes() || self.over.is_open() {
            ui.visuals_mut().disabled_alpha = 1.0;
            ui.disable();
        }
        let mut actions = Vec::new();
        contents(&mut ui, &mut draft.0, &mut actions);
        if let Some(words) = &self.words {
            panels::over::writing(&ui, &words.0, &mut draft.0, &mut actions);
            let over = self.over.bypass_change_detection();
            over.draw(&ui, &words.0, &mut self.sure);
        }
        self.done.write_batch(actions.into_iter().map(Do));
        Ok(())
    }
}

fn small_words(mut commands: Commands, speech: Res<Speech>) {
    commands.insert_resource(SmallWords(over_view(speech.words())));
}

/// Another screen begins anew; who comes back from the settings finds the page that was open.
fn forget_draft(mut draft: ResMut<Drafted>, screen: Res<State<Screen>>, mut aside: Local<Draft>) {
    let before = std::mem::take(&mut draft.0);
    // What showed beside the text of a case is found again after a play of it.
    draft.0.keep_leaf(&before);
    match screen.get() {
        Screen::Settings => *aside = before,
        Screen::Table | Screen::Debrief if aside.is_open() => draft.0 = std::mem::take(&mut *aside),
        _ => *aside = Draft::default(),
    }
}
