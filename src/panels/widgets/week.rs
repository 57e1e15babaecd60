//! Blocks of time: a week as a page with a column per day, and a block by itself. What the team adds stands out by its
//! ground, its edge and its weight; every kind of time has an icon beside its words.

use crate::panels::theme::{self, palette};
use crate::view::BlockKind;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, FontFamily, FontId, Galley, Painter, Rect, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};
use egui_phosphor::regular as icons;
use std::sync::Arc;

/// What a block of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chip {
    /// The family's own.
    Own(BlockKind),
    /// The family's own, given up.
    Gone,
    /// What the team adds.
    Added,
    /// What the team adds, by somebody new.
    AddedNew,
}

/// A block in a week.
#[derive(Debug)]
pub struct Entry {
    /// What it is.
    pub look: Chip,
    /// A few words, and what is so with it; each begins a line.
    pub lines: Vec<String>,
    /// What a screen reader says.
    pub aloud: String,
}

/// How a block is drawn.
struct Look {
    fill: Color32,
    edge: Stroke,
    ink: Color32,
    icon: &'static str,
    bold: bool,
    struck: bool,
}

fn look(ui: &Ui, chip: Chip) -> Look {
    let colours = palette::here(ui);
    let own = |fill, icon| Look {
        fill,
        edge: Stroke::new(1.0, fill),
        ink: colours.ink,
        icon,
        bold: false,
        struck: false,
    };
    match chip {
        Chip::Own(BlockKind::Work) => own(colours.work, icons::BRIEFCASE),
        Chip::Own(BlockKind::School) => own(colours.school, icons::BACKPACK),
        Chip::Own(BlockKind::Care) => own(colours.care, icons::COOKING_POT),
        Chip::Own(BlockKind::Sleep) => own(colours.sleep, icons::MOON),
        Chip::Own(BlockKind::Free) => own(colours.free, icons::SUN),
        Chip::Gone => Look {
            fill: colours.panel,
            edge: Stroke::new(1.0, colours.edge),
            ink: colours.quiet,
            icon: icons::X,
            bold: false,
            struck: true,
        },
        Chip::Added => Look {
            fill: colours.added,
            edge: Stroke::new(1.5, colours.accent),
            ink: colours.ink,
            icon: icons::CHAIR,
            bold: false,
            struck: false,
        },
        Chip::AddedNew => Look {
            fill: colours.added,
            edge: Stroke::new(3.0, colours.accent),
            ink: colours.ink,
            icon: icons::USER_PLUS,
            bold: true,
            struck: false,
        },
    }
}

/// Room between the edge of a block and its words.
const PAD: egui::Vec2 = vec2(5.0, 3.0);

/// What keeps an icon and the first word of a block together.
const TOGETHER: char = '\u{a0}';

fn font(look: &Look, size: f32) -> FontId {
    let family = if look.bold {
        theme::bold()
    } else {
        FontFamily::Proportional
    };
    FontId::new(size, family)
}

fn words(ui: &Ui, look: &Look, lines: &[String], size: f32, width: f32) -> Arc<Galley> {
    let plain = TextFormat::simple(font(look, size), look.ink);
    let mut job = LayoutJob::default();
    job.wrap.max_width = f32::INFINITY;
    job.append(
        look.icon,
        0.0,
        TextFormat::simple(FontId::new(size, theme::icons()), look.ink),
    );
    job.append(&TOGETHER.to_string(), 0.0, plain.clone());
    let mut said = plain.clone();
    if look.struck {
        said.strikethrough = Stroke::new(1.0, look.ink);
    }
    let measure = Measure { ui, look, size };
    let mut room = width - measure.icon();
    let mut format = said;
    for (nth, line) in lines.iter().enumerate() {
        if nth > 0 {
            job.append("\n", 0.0, plain.clone());
        }
        job.append(&in_lines(&measure, line, room, width), 0.0, format);
        (room, format) = (width, plain.clone());
    }
    ui.painter().layout_job(job)
}

/// How wide the words of a block are.
struct Measure<'a> {
    ui: &'a Ui,
    look: &'a Look,
    size: f32,
}

impl Measure<'_> {
    fn word(&self, word: &str) -> f32 {
        let font = font(self.look, self.size);
        let laid = self
            .ui
            .painter()
            .layout_no_wrap(word.to_owned(), font, self.look.ink);
        laid.size().x
    }

    /// The icon and what keeps the first word beside it.
    fn icon(&self) -> f32 {
        let font = FontId::new(self.size, theme::icons());
        let icon = self
            .ui
            .painter()
            .layout_no_wrap(self.look.icon.to_owned(), font, self.look.ink);
        icon.size().x + self.word(&TOGETHER.to_string())
    }

    /// The width at which no word has to be broken.
    fn least(&self, lines: &[String]) -> f32 {
        let (mut widest, mut first) = (0.0_f32, self.icon());
        for word in lines.iter().flat_map(|line| line.split_whitespace()) {
            widest = widest.max(self.word(word) + first);
            first = 0.0;
        }
        widest.ceil() + 1.0
    }
}

/// The words in lines; those that are wider than a line parted by a hyphen where one can be said to begin again. `first` is
/// the room on the first line.
fn in_lines(measure: &Measure, text: &str, first: f32, width: f32) -> String {
    let (mut lines, mut line) = (String::new(), String::new());
    let mut room = first;
    for word in text.split_whitespace() {
        // The first word stays beside the icon; another can begin a line.
        let most = if lines.is_empty() && line.is_empty() {
            first
        } else {
            width
        };
        let parted = parted(word, |part| measure.word(part) <= most);
        for (nth, part) in parted.split('\n').enumerate() {
            let longer = if line.is_empty() {
                part.to_owned()
            } else {
                format!("{line} {part}")
            };
            let begins = lines.is_empty() && line.is_empty();
            if nth == 0 && (begins || measure.word(&longer) <= room) {
                line = longer;
                continue;
            }
            lines.push_str(&line);
            lines.push('\n');
            line = part.to_owned();
            room = width;
        }
    }
    lines + &line
}

/// A word in parts that fit, each but the last with a hyphen and on a line of its own.
fn parted(word: &str, fits: impl Fn(&str) -> bool) -> String {
    /// Fewest letters of a part.
    const LETTERS: usize = 3;
    let mut rest: Vec<char> = word.chars().collect();
    let mut parts = String::new();
    loop {
        let whole: String = rest.iter().collect();
        if rest.len() < 2 * LETTERS || fits(&whole) {
            parts.push_str(&whole);
            return parts;
        }
        let ends = (LETTERS..=rest.len() - LETTERS).filter(|end| {
            let part: String = rest.iter().take(*end).collect();
            fits(&format!("{part}-"))
        });
        let ends: Vec<usize> = ends.collect();
        let spoken = ends.iter().rev().find(|end| begins(&rest, **end));
        let end = spoken.or(ends.last()).copied().unwrap_or(LETTERS);
        let after = rest.split_off(end);
        parts.extend(rest);
        parts.push_str("-\n");
        rest = after;
    }
}

/// Whether a part of a word can begin at this letter: with one consonant before a vowel, or with consonants that are said
/// together.
fn begins(word: &[char], at: usize) -> bool {
    let letter = |nth: usize| word.get(nth).copied().unwrap_or(' ');
    let vowel = |nth: usize| "aeiouyéèëïö".contains(letter(nth));
    let stop = |nth: usize| "bdfgkptv".contains(letter(nth));
    let before = at.checked_sub(1).map_or(' ', letter);
    match (letter(at), letter(at + 1), letter(at + 2)) {
        ('s', 'c', 'h') => vowel(at + 3),
        ('c', 'h', _) => vowel(at + 2) && before != 's',
        (_, 'r', _) if stop(at) && before != 's' => vowel(at + 2),
        ('h', _, _) if before == 'c' => false,
        ('r', _, _) if at > 1 && stop(at - 1) => letter(at - 2) == 's' && vowel(at + 1),
        _ => !vowel(at) && vowel(at + 1),
    }
}

/// How wide each day is: all alike, but for those with a word that needs more, for which the others make room. Where that
/// can't be, the widest days are as wide as each other.
fn shares(least: &[f32], room: f32) -> Vec<f32> {
    let mut widths = vec![0.0; least.len()];
    let mut wide = vec![false; least.len()];
    loop {
        let taken: f32 = least
            .iter()
            .zip(&wide)
            .filter(|(_, wide)| **wide)
            .map(|(least, _)| *least)
            .sum();
        let others = wide.iter().filter(|wide| !**wide).count();
        if others == 0 {
            break;
        }
        let each = ((room - taken) / others as f32).floor();
        let mut more = false;
        for (nth, least) in least.iter().enumerate() {
            let (Some(wide), Some(width)) = (wide.get_mut(nth), widths.get_mut(nth)) else {
                continue;
            };
            if !*wide && *least > each {
                (*wide, more) = (true, true);
            }
            *width = if *wide { *least } else { each };
        }
        if !more {
            return widths;
        }
    }
    // Every word whole is more than there is: those that need least have it, and the rest is shared.
    let mut order: Vec<usize> = (0..least.len()).collect();
    order.sort_by(|one, other| {
        let of = |nth: &usize| least.get(*nth).copied().unwrap_or(0.0);
        of(one).total_cmp(&of(other))
    });
    let (mut left, mut days) = (room, least.len());
    for nth in order {
        let each = (left / days as f32).floor();
        let width = least.get(nth).copied().unwrap_or(0.0).min(each);
        if let Some(place) = widths.get_mut(nth) {
            *place = width;
        }
        left -= width;
        days -= 1;
    }
    widths
}

/// Draws a block. Of its words, only lines that are in sight as a whole.
fn paint(painter: &Painter, rect: Rect, look: &Look, words: Arc<Galley>, sight: egui::Rangef) {
    painter.rect(rect, 4, look.fill, look.edge, StrokeKind::Inside);
    let at = rect.min + PAD;
    let rows = words.rows.iter().map(|row| {
        let top = at.y + row.pos.y;
        egui::Rangef::new(top, top + row.row.size.y)
    });
    let seen = rows
        .filter(|row| row.min >= sight.min - 0.5 && row.max <= sight.max + 0.5)
        .reduce(|one, other| egui::Rangef::new(one.min.min(other.min), one.max.max(other.max)));
    if let Some(seen) = seen {
        let clip = painter.clip_rect();
        let lines = Rect::from_x_y_ranges(clip.x_range(), seen).expand2(vec2(0.0, 0.5));
        painter
            .with_clip_rect(clip.intersect(lines))
            .galley(at, words, look.ink);
    }
}

/// A block by itself. What is wider than its place wraps. `aloud` is what a screen reader says of it.
pub fn chip(ui: &mut Ui, chip: Chip, text: &str, aloud: &str) {
    let look = look(ui, chip);
    let size = TextStyle::Small.resolve(ui.style()).size;
    let widest = ui.max_rect().width() - 2.0 * PAD.x;
    let words = words(ui, &look, &[text.to_owned()], size, widest);
    let (rect, response) = ui.allocate_exact_size(words.size() + 2.0 * PAD, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, aloud));
    paint(ui.painter(), rect, &look, words, egui::Rangef::EVERYTHING);
}

/// A block with its look, before it has a place.
struct Block<'a> {
    look: Look,
    entry: &'a Entry,
}

/// A week: `heads` are the days, short and in full; `parts` the parts of the day, each with the entries of every day.
/// Where it `follows`, what the team adds comes into sight.
pub fn week(ui: &mut Ui, heads: &[(&str, &str)], parts: &[Vec<Vec<Entry>>], follows: bool) {
    const GAP: f32 = 3.0;
    let size = TextStyle::Small.resolve(ui.style()).size;
    let base = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let colours = palette::here(ui);
    let days: Vec<Vec<Block<'_>>> = (0..heads.len())
        .map(|day| {
            let entries = parts.iter().filter_map(|part| part.get(day)).flatten();
            let blocks = entries.map(|entry| Block {
                look: look(ui, entry.look),
                entry,
            });
            blocks.collect()
        })
        .collect();
    let least: Vec<f32> = days.iter().map(|day| least(ui, day, size)).collect();
    let gaps = GAP * heads.len().saturating_sub(1) as f32;
    let widths = shares(&least, ui.available_width() - gaps);
    let lefts: Vec<f32> = widths
        .iter()
        .scan(0.0, |left, width| {
            let here = *left;
            *left += width + GAP;
            Some(here)
        })
        .collect();
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), size * 1.5), Sense::hover());
    ui.spacing_mut().item_spacing.y = GAP;
    let laid: Vec<Vec<(Block<'_>, Arc<Galley>)>> = days
        .into_iter()
        .zip(&widths)
        .map(|(day, width)| {
            let laid = day.into_iter().map(|block| {
                let words = words(ui, &block.look, &block.entry.lines, size, width - 2.0 * PAD.x);
                (block, words)
            });
            laid.collect()
        })
        .collect();
    let height = |day: &Vec<(Block<'_>, Arc<Galley>)>| -> f32 {
        day.iter()
            .map(|(_, words)| words.size().y + 2.0 * PAD.y + GAP)
            .sum()
    };
    let tallest = laid.iter().map(height).fold(0.0, f32::max);
    let (page, _) = ui.allocate_exact_size(vec2(ui.available_width(), tallest), Sense::hover());
    // The days stay in sight while the week is scrolled.
    let highest = ui.clip_rect().top().min(page.bottom() - row.height());
    let row = row.translate(vec2(0.0, (highest - row.top()).max(0.0)));
    let sight = egui::Rangef::new(row.bottom(), ui.clip_rect().bottom());
    let mut added: Vec<(String, Rect)> = Vec::new();
    for ((day, entries), (left, width)) in laid.into_iter().enumerate().zip(lefts.iter().zip(&widths)) {
        let mut top = page.top();
        for (order, (Block { look, entry }, words)) in entries.into_iter().enumerate() {
            let place = Rect::from_min_size(
                pos2(page.left() + left, top),
                vec2(*width, words.size().y + 2.0 * PAD.y),
            );
            top = place.bottom() + GAP;
            let response = ui.interact(place, base.with((day, order)), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &entry.aloud));
            paint(ui.painter(), place, &look, words, sight);
            if matches!(entry.look, Chip::Added | Chip::AddedNew) {
                added.push((entry.aloud.clone(), place));
            }
            response.on_hover_text(&entry.aloud);
        }
    }
    ui.painter().rect_filled(row, 0, ui.visuals().panel_fill);
    for ((short, full), (left, width)) in heads.iter().zip(lefts.iter().zip(&widths)) {
        let place = Rect::from_min_size(pos2(row.left() + left, row.top()), vec2(*width, row.height()));
        let response = ui.interact(place, base.with(*full), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, *full));
        ui.painter().text(
            place.center(),
            egui::Align2::CENTER_CENTER,
            *short,
            FontId::new(size, theme::bold()),
            colours.ink,
        );
    }
    if follows {
        into_sight(ui, base.with("added"), &added, row.height() + GAP);
    }
}

/// The width at which a day breaks no word.
fn least(ui: &Ui, day: &[Block<'_>], size: f32) -> f32 {
    let each = day.iter().map(|Block { look, entry }| {
        let measure = Measure { ui, look, size };
        measure.least(&entry.lines) + 2.0 * PAD.x
    });
    each.fold(0.0, f32::max)
}

/// What the team adds comes into sight when the week opens and when something is planned: all of it, or where there is no
/// room for all at once, what is new and comes first in the week, with as much below it as there is room for.
fn into_sight(ui: &Ui, id: egui::Id, added: &[(String, Rect)], heads: f32) {
    let opened = ui.data(|data| data.get_temp::<Vec<String>>(id)).is_none();
    let names = added.iter().map(|(name, _)| name.clone()).collect();
    let fresh = super::fresh(ui, id, names);
    if !opened && !fresh.contains(&true) {
        return;
    }
    let room = ui.clip_rect().height() - heads;
    let places = || added.iter().map(|(_, place)| *place);
    let new = places().zip(fresh).filter(|(_, fresh)| *fresh || opened);
    let all = places().reduce(Rect::union).filter(|all| all.height() <= room);
    let first = new
        .map(|(place, _)| place)
        .reduce(|one, other| if other.top() < one.top() { other } else { one });
    let (place, align) = match (all, first) {
        (Some(all), _) => (all, None),
        (None, Some(first)) => (first, Some(egui::Align::Min)),
        (None, None) => return,
    };
    let below_heads = Rect::from_min_max(place.min - vec2(0.0, heads), place.max);
    ui.scroll_to_rect(below_heads, align);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_alike_until_a_word_needs_more_and_never_wider_together_than_there_is_room() {
        assert_eq!(shares(&[50.0; 7], 700.0), [100.0; 7]);
        assert_eq!(
            shares(&[50.0, 160.0, 50.0, 50.0], 400.0),
            [80.0, 160.0, 80.0, 80.0]
        );
        assert_eq!(
            shares(&[90.0, 160.0, 50.0, 50.0], 400.0),
            [90.0, 160.0, 75.0, 75.0],
            "who has to make room keeps what it needs"
        );
        assert_eq!(shares(&[50.0, 300.0, 200.0], 400.0), [50.0, 175.0, 175.0]);
        assert!(shares(&[], 400.0).is_empty());
    }

    #[test]
    fn a_word_that_fits_nowhere_is_parted_where_it_can_be_said() {
        let letters = |most: usize| move |part: &str| part.chars().count() <= most;
        for (word, most, parts) in [
            ("school", 9, "school"),
            ("boodschappen", 10, "boodschap-\npen"),
            ("dienstrooster", 10, "dienst-\nrooster"),
            ("boodschappen", 8, "bood-\nschappen"),
            ("pakketcentrum", 11, "pakketcen-\ntrum"),
            ("nachtdienst", 8, "nacht-\ndienst"),
            ("appointments", 9, "appoint-\nments"),
            ("zaalvoetbal", 8, "zaal-\nvoetbal"),
            ("meegemaakt", 8, "meege-\nmaakt"),
        ] {
            assert_eq!(parted(word, letters(most)), parts);
        }
    }
}
