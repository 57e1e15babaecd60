//! Text in the languages of the game, as a lecturer writes it: `"plain"` or `(nl: "...", en: "...")`.

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A language the game speaks.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
pub enum Language {
    /// Dutch.
    #[serde(rename = "nl")]
    Nl,
    /// British English.
    #[serde(rename = "en")]
    En,
}

impl Language {
    /// Every language, Dutch first.
    pub const ALL: [Language; 2] = [Language::Nl, Language::En];

    /// The two-letter code: `nl` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }

    /// The language whose code begins `tag` (`nl`, `nl-BE`, `en_GB.UTF-8`), if the game speaks it.
    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL
            .into_iter()
            .find(|language| tag.to_lowercase().starts_with(language.code()))
    }
}

/// A piece of text. A plain string serves every language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    plain: Option<String>,
    nl: Option<String>,
    en: Option<String>,
}

impl Text {
    /// No text in any language.
    pub const EMPTY: Text = Text {
        plain: None,
        nl: None,
        en: None,
    };

    /// One string for every language.
    pub fn plain(text: impl Into<String>) -> Text {
        Text {
            plain: Some(text.into()),
            nl: None,
            en: None,
        }
    }

    /// The text in `language`; where it was not written, in the other language; never a made-up one.
    pub fn get(&self, language: Language) -> &str {
        let wanted = self.written(language);
        let other = match language {
            Language::Nl => self.en.as_deref(),
            Language::En => self.nl.as_deref(),
        };
        wanted.or(other).unwrap_or("")
    }

    /// The text in `language` only if the author wrote it (a plain string counts for all).
    pub fn written(&self, language: Language) -> Option<&str> {
        self.plain.as_deref().or(match language {
            Language::Nl => self.nl.as_deref(),
            Language::En => self.en.as_deref(),
        })
    }

    /// Whether one string serves every language.
    pub fn is_plain(&self) -> bool {
        self.plain.is_some()
    }

    /// Whether the text is empty in every language.
    pub fn is_empty(&self) -> bool {
        Language::ALL
            .iter()
            .all(|language| self.get(*language).trim().is_empty())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("a text: \"...\" or (nl: \"...\", en: \"...\")")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text::plain(set_in_type(text)))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                #[derive(Deserialize)]
                #[serde(field_identifier, rename_all = "lowercase")]
                enum Field {
                    Nl,
                    En,
                }
                let mut text = Text::default();
                while let Some(field) = map.next_key::<Field>()? {
                    let (place, name) = match field {
                        Field::Nl => (&mut text.nl, "nl"),
                        Field::En => (&mut text.en, "en"),
                    };
                    if place.is_some() {
                        return Err(de::Error::duplicate_field(name));
                    }
                    let written: String = map.next_value()?;
                    *place = Some(set_in_type(&written));
                }
                Ok(text)
            }
        }

        deserializer.deserialize_any(TextVisitor)
    }
}

/// The same with the quotes of print instead of those of a keyboard.
fn set_in_type(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars();
    while let Some(sign) = rest.next() {
        let begins = before.is_whitespace() || matches!(before, '(' | '[' | '“' | '‘' | '–' | '—' | '/');
        let sign = match sign {
            '"' if begins => '“',
            '"' => '”',
            '\'' if begins && !leaves_letters_out(rest.as_str()) => '‘',
            '\'' => '’',
            other => other,
        };
        set.push(sign);
        before = sign;
    }
    set
}

/// Whether what follows is the rest of a shortened word: 's avonds, 't, 'n, 'm; 'em, 'til, '90s.
fn leaves_letters_out(rest: &str) -> bool {
    let word: String = rest.chars().take_while(|sign| sign.is_alphanumeric()).collect();
    matches!(
        word.as_str(),
        "s" | "t" | "n" | "m" | "k" | "r" | "em" | "til" | "cause"
    ) || word.starts_with(|sign: char| sign.is_ascii_digit())
}

impl schemars::JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "title": "Text" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_a_plain_string_or_one_per_language() {
        let plain: Text = ron::from_str("\"thuis\"").expect("plain");
        assert_eq!(plain.get(Language::En), "thuis");
        let both: Text = ron::from_str("(nl: \"thuis\", en: \"home\")").expect("both");
        assert_eq!(
            (both.get(Language::Nl), both.get(Language::En)),
            ("thuis", "home")
        );
        let one: Text = ron::from_str("(nl: \"thuis\")").expect("one");
        assert_eq!(
            (one.get(Language::En), one.written(Language::En)),
            ("thuis", None)
        );
    }

    #[test]
    fn quotes_are_those_of_print() {
        for (written, set) in [
            ("Ze zegt: \"'s Avonds niet.\"", "Ze zegt: “’s Avonds niet.”"),
            ("\"We're (\"all\") here\"", "“We’re (“all”) here”"),
            ("Mila's '90s 'best' - 't kan", "Mila’s ’90s ‘best’ - ’t kan"),
            ("“al goed”", "“al goed”"),
        ] {
            assert_eq!(set_in_type(written), set);
        }
    }

    #[test]
    fn a_text_with_an_unknown_language_is_refused() {
        assert!(ron::from_str::<Text>("(nl: \"thuis\", fr: \"maison\")").is_err());
        assert!(ron::from_str::<Text>("(nl: \"thuis\", nl: \"huis\")").is_err());
    }
}
