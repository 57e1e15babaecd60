//! What the parts of a case are called and what they mean, where authors read of them: English meanings come from the types
//! themselves, the Dutch ones and the labels from `assets`.

use super::Words;
use crate::scenario::{Language, dialect};
use std::collections::BTreeMap;
use std::sync::LazyLock;

type Labels = BTreeMap<String, (String, String)>;

/// The meaning of each kind, field and value in Dutch: `Person.trust`.
static DUTCH: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    // Parts of the program; tests read both.
    dialect()
        .from_str(include_str!("../../assets/reference.nl.ron"))
        .unwrap_or_default()
});

static LABELS: LazyLock<Labels> = LazyLock::new(|| {
    dialect()
        .from_str(include_str!("../../assets/labels.ron"))
        .unwrap_or_default()
});

/// The Dutch meanings, by entry.
pub fn dutch() -> &'static BTreeMap<String, String> {
    &DUTCH
}

/// The labels, by entry or by the name of a field: Dutch, English.
pub fn labels() -> &'static BTreeMap<String, (String, String)> {
    &LABELS
}

impl Words {
    /// What an entry of the format means; `own` is its meaning in English.
    pub fn meaning(&self, entry: &str, own: &str) -> String {
        let meaning = match self.language() {
            Language::Nl => DUTCH.get(entry).map_or(own, String::as_str),
            Language::En => own,
        };
        self.drawn_out(meaning.to_owned())
    }

    /// What the field or the place at this entry is called: by its own entry, else as everything of that name. None: it
    /// has no label.
    pub fn label_of(&self, entry: &str) -> Option<String> {
        let name = entry.rsplit('.').next().unwrap_or(entry);
        let (dutch, english) = LABELS.get(entry).or_else(|| LABELS.get(name))?;
        let label = match self.language() {
            Language::Nl => dutch,
            Language::En => english,
        };
        Some(self.drawn_out(super::set_in_type(label)))
    }

    /// A value of a closed list in a few words: its meaning up to where it explains itself.
    pub fn value(&self, entry: &str, own: &str) -> String {
        if let Some(language) = Language::ALL
            .into_iter()
            .find(|one| entry == format!("Language.{}", one.code()))
        {
            return super::terms::language(self, language);
        }
        let meaning = self.meaning(entry, own);
        let ends = [": ", " (", ". "]
            .into_iter()
            .filter_map(|mark| meaning.find(mark));
        let short = meaning
            .get(..ends.min().unwrap_or(meaning.len()))
            .unwrap_or(&meaning);
        short.trim_end_matches('.').to_owned()
    }
}
