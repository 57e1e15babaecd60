//! What is on the table: the library, the language spoken, the case that was chosen, the play.

use super::preferences::Kept;
use crate::session::{FilePlay, Library, Setup, Source};
use crate::view::table::Desk;
use crate::view::{Language, SeatsDraft, Words};
use bevy::prelude::*;

/// Where cases are found and plays are kept.
#[derive(Debug, Resource)]
pub struct Shelf(pub Library);

/// What was asked for on the command line.
#[derive(Debug, Resource)]
pub struct Begin(pub Setup);

/// The sentences in the language of the window.
#[derive(Debug, Resource)]
pub(super) struct Speech {
    language: Language,
    longer: bool,
    words: Words,
}

impl Speech {
    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    pub(super) fn speak(&mut self, language: Language) {
        if self.language != language {
            *self = Speech::new(language, self.longer);
        }
    }

    fn new(language: Language, longer: bool) -> Speech {
        let words = if longer {
            Words::longer(language)
        } else {
            Words::new(language)
        };
        Speech {
            language,
            longer,
            words,
        }
    }

    /// From now on as in a language that needs more letters.
    pub(super) fn lengthen(&mut self) {
        *self = Speech::new(self.language, true);
    }
}

/// The case that was chosen and who will sit where.
#[derive(Debug, Resource, Default)]
pub(super) struct Chosen(pub(super) Option<ChosenCase>);

/// A case before it begins.
#[derive(Debug)]
pub(super) struct ChosenCase {
    pub(super) source: Source,
    pub(super) seats: SeatsDraft,
}

/// The play that is on.
#[derive(Debug, Resource, Default)]
pub struct AtTable(pub Option<Seated>);

/// A play and what is open of it on this device.
#[derive(Debug)]
pub struct Seated {
    /// The play; the journal is written before anything shows.
    pub play: FilePlay,
    /// What was read and picked up.
    pub desk: Desk,
}

/// Goes up whenever something on a screen may read otherwise.
#[derive(Debug, Resource, Default)]
pub(super) struct Stale(u64);

impl Stale {
    pub(super) fn mark(&mut self) {
        self.0 = self.0.wrapping_add(1);
    }
}

pub(super) fn plugin(app: &mut App) {
    let language = app.world().resource::<Kept>().now().language;
    app.insert_resource(Speech::new(language, false));
    app.init_resource::<Chosen>()
        .init_resource::<AtTable>()
        .init_resource::<Stale>();
}
