//! The small change of every sentence: numbers in words, hours, dates, lists, a capital at the beginning.

use super::{Key, Words};
use crate::scenario::model::Date;

pub(crate) mod key {
    super::super::keys::keys! {
        NUMBER = "number" [count];
        AND = "list-and" [rest, last];
        OR = "list-or" [rest, last];
        DATE = "date" [day, month];
        DATES = "date-range" [from, to];
        HOURS = "hours" [count, number];
    }
}

/// Days per month, without leap years: a case has no year.
const MONTHS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

impl Words {
    /// A number: in words under twenty, in digits from there.
    pub fn count(&self, number: u16) -> String {
        self.say(key::NUMBER, &[("count", number.into())])
    }

    /// A number given in hundredths, with two decimals: "0,62".
    pub fn hundredths(&self, number: u32, below_zero: bool) -> String {
        let sign = if below_zero && number > 0 { "minus" } else { "plus" };
        self.say(
            super::debrief::key::SHARE,
            &[
                ("sign", sign.into()),
                ("whole", (number / 100).to_string().into()),
                ("part", format!("{:02}", number % 100).into()),
            ],
        )
    }

    /// "twee uur"
    pub fn hours(&self, hours: u8) -> String {
        self.counted(key::HOURS, u16::from(hours))
    }

    /// "a, b en c"
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.join(items, key::AND)
    }

    /// "a, b of c"
    pub fn either<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.join(items, key::OR)
    }

    fn join<S: AsRef<str>>(&self, items: &[S], last_two: Key) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [rest @ .., last] => {
                let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
                self.say(
                    last_two,
                    &[("rest", rest.join(", ").into()), ("last", last.as_ref().into())],
                )
            }
        }
    }

    /// "3 maart"
    pub fn date(&self, date: Date) -> String {
        self.say(
            key::DATE,
            &[("day", date.day.into()), ("month", date.month.into())],
        )
    }

    /// The day of a moment in seconds since 1970, by the clock of Greenwich: "3 maart 2026".
    pub fn day_and_year(&self, seconds: u64) -> String {
        let (date, year) = day_of(seconds);
        format!("{} {year}", self.date(date))
    }

    /// The days of a turn: "1 tot en met 7 september".
    pub fn dates_of_turn(&self, starts: Date, turn_days: u8, turn: u8) -> String {
        let before = u16::from(turn_days) * u16::from(turn.saturating_sub(1));
        let from = later(starts, before);
        let to = later(starts, before + u16::from(turn_days.saturating_sub(1)));
        let begin = match from.month == to.month {
            true => from.day.to_string(),
            false => self.date(from),
        };
        self.say(
            key::DATES,
            &[("from", begin.into()), ("to", self.date(to).into())],
        )
    }
}

/// The day of a moment in seconds since 1970, and its year.
fn day_of(seconds: u64) -> (Date, u64) {
    let leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut days = seconds / 86_400;
    // Whole spans of 400 years have the same calendar; what is left takes at most some hundred steps.
    let mut year = 1970 + 400 * (days / 146_097);
    days %= 146_097;
    while days >= 365 + u64::from(leap(year)) {
        days -= 365 + u64::from(leap(year));
        year += 1;
    }
    let mut month = 1;
    for length in [31, 28 + u64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    let day = u8::try_from(days + 1).unwrap_or(1);
    (Date { day, month }, year)
}

/// The date so many days later.
pub fn later(date: Date, days: u16) -> Date {
    let (mut day, mut month) = (u16::from(date.day) + days, date.month.clamp(1, 12));
    loop {
        let length = MONTHS
            .get(usize::from(month) - 1)
            .map_or(31, |days| u16::from(*days));
        if day <= length {
            break;
        }
        day -= length;
        month = month % 12 + 1;
    }
    Date {
        day: u8::try_from(day).unwrap_or(u8::MAX),
        month,
    }
}

/// The text with a capital at the beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        // Dutch writes "Eén": a capital carries no accent.
        Some('é') => std::iter::once('E').chain(letters).collect(),
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// The text with a small letter at the beginning, unless an abbreviation or a quotation begins it.
pub fn small(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if second.is_none_or(|letter| !letter.is_uppercase()) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::text::Language;

    #[test]
    fn a_moment_has_its_day() {
        for (seconds, expected) in [
            (0, "1 January 1970"),
            (86_399, "1 January 1970"),
            (951_782_400, "29 February 2000"),
            (1_772_323_200, "1 March 2026"),
            (1_798_761_599, "31 December 2026"),
            (13_569_465_600, "1 January 2400"),
        ] {
            assert_eq!(Words::new(Language::En).day_and_year(seconds), expected);
        }
        assert!(!Words::new(Language::Nl).day_and_year(u64::MAX).is_empty());
    }

    #[test]
    fn numbers_lists_and_dates_are_written_as_people_write_them() {
        let (nl, en) = (Words::new(Language::Nl), Words::new(Language::En));
        assert_eq!(
            (nl.count(1), nl.count(12), nl.count(20)),
            ("één".into(), "twaalf".into(), "20".into())
        );
        assert_eq!(
            (en.hours(1), en.hours(4), nl.hours(1)),
            ("one hour".into(), "four hours".into(), "één uur".into())
        );
        assert_eq!(nl.list(&["a", "b", "c"]), "a, b en c");
        assert_eq!(en.either(&["a", "b"]), "a or b");
        let march = Date { day: 3, month: 3 };
        assert_eq!(
            (nl.date(march), en.date(march)),
            ("3 maart".into(), "3 March".into())
        );
        let end = Date { day: 28, month: 12 };
        assert_eq!(nl.dates_of_turn(end, 7, 2), "4 tot en met 10 januari");
        assert_eq!(capital("één"), "Eén");
    }
}
