//! Text play: a whole case in a terminal, or from a file of answers, through the same views and actions as the window.

mod page;
mod table;
mod terminal;

use crate::scenario::ids::*;
use crate::scenario::{Language, World};
use crate::session::{FilePlay, Library, Setup, Source, fresh_seed, take_report};
use crate::view::table::Desk;
use crate::view::{
    Action, Choice, Goto, LibraryView, SeatsDraft, briefing_view, earlier_turns, faults, library_view,
    seats_view,
};
use crate::words::Words;
use crate::words::text_play::key::*;
use anyhow::anyhow;
use std::io::{BufRead, IsTerminal as _, Write};
use std::path::Path;
use std::process::ExitCode;
use table::AtTable;
use terminal::Terminal;

/// Plays in text what was asked for; what was left open is asked.
///
/// # Errors
/// When the case, a seat or the journal asked for can't be had: a sentence that says why.
pub fn run(library: &Library, setup: Setup, language: Language) -> anyhow::Result<ExitCode> {
    let stdin = std::io::stdin();
    let echo = !stdin.is_terminal();
    let mut terminal = Terminal::new(stdin.lock(), std::io::stdout(), echo);
    play(&mut terminal, library, &setup, language)?;
    Ok(ExitCode::SUCCESS)
}

fn play<R: BufRead, W: Write>(
    terminal: &mut Terminal<R, W>,
    library: &Library,
    setup: &Setup,
    language: Language,
) -> anyhow::Result<()> {
    let words = Words::new(language);
    if let Some(report) = take_report(&library.reports_dir()) {
        terminal.text(&faults::stopped_before(&words, &report));
    }
    let begun = match (&setup.resume, &setup.case) {
        (Some(path), _) => Some(resume(terminal, library, (path, setup.from_turn), &words)?),
        (None, Some(case)) => begin(terminal, library, case, setup, &words)?,
        (None, None) => choose(terminal, library, setup, &words)?,
    };
    match begun {
        Some((play, desk)) => AtTable::new(terminal, play, desk, words).run(),
        None => terminal.text(&words.text(TEXT_NOT_BEGUN)),
    }
    Ok(())
}

fn resume<R: BufRead, W: Write>(
    terminal: &mut Terminal<R, W>,
    library: &Library,
    (path, from_turn): (&Path, Option<u8>),
    words: &Words,
) -> anyhow::Result<(FilePlay, Desk)> {
    // The colleagues first do what they had not come to when it stopped.
    let (play, torn) = library
        .go_on(path, from_turn)
        .and_then(|(mut play, torn)| play.settle().map(|_| (play, torn)))
        .map_err(|fault| anyhow!(faults::resume_fault(words, path, &fault)))?;
    if let Some(torn) = torn {
        terminal.text(&faults::torn_end(words, path, &torn));
    }
    let desk = match from_turn {
        Some(_) => Desk::opening(&play),
        None => Desk::resume(&play),
    };
    Ok((play, desk))
}

/// Cases and sessions to choose from.
fn choose<R: BufRead, W: Write>(
    terminal: &mut Terminal<R, W>,
    library: &Library,
    setup: &Setup,
    words: &Words,
) -> anyhow::Result<Option<(FilePlay, Desk)>> {
    let view = library_view(words, &library.cases(), &library.sessions());
    let choices = say_library(terminal, &view);
    loop {
        let Some(answer) = terminal.ask("") else {
            return Ok(None);
        };
        if answer.eq_ignore_ascii_case("q") {
            return Ok(None);
        }
        let chosen = answer
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1))
            .and_then(|place| choices.get(place));
        match chosen.map(|choice| &choice.action) {
            Some(Action::Go(Goto::Briefing(case))) => return begin(terminal, library, case, setup, words),
            Some(Action::Go(Goto::Continue(path))) => {
                return resume(terminal, library, (path, None), words).map(Some);
            }
            Some(Action::Go(Goto::Earlier(Some(path)))) => {
                if let Some(turn) = which_turn(terminal, library, path, words)? {
                    return resume(terminal, library, (path, Some(turn)), words).map(Some);
                }
            }
            _ => unclear(terminal, words, choices.len()),
        }
    }
}

/// Asks to which turn one goes back; none: to none of them.
fn which_turn<R: BufRead, W: Write>(
    terminal: &mut Terminal<R, W>,
    library: &Library,
    path: &Path,
    words: &Words,
) -> anyhow::Result<Option<u8>> {
    let turns = library
        .turns(path)
        .map_err(|fault| anyhow!(faults::journal_fault(words, path, &fault)))?;
    let (heading, choices) = earlier_turns(words, path, &turns);
    terminal.gap();
    terminal.text(&heading);
    for (nth, choice) in choices.iter().enumerate() {
        terminal.choice(nth + 1, &choice.label);
    }
    let answer = terminal.ask("").unwrap_or_default();
    let chosen = answer
        .parse::<usize>()
        .ok()
        .and_then(|number| turns.get(number.checked_sub(1)?));
    if chosen.is_none() {
        unclear(terminal, words, choices.len());
    }
    Ok(chosen.copied())
}

fn say_library<R: BufRead, W: Write>(terminal: &mut Terminal<R, W>, view: &LibraryView) -> Vec<Choice> {
    let mut open = Vec::new();
    let mut offer = |terminal: &mut Terminal<R, W>, choice: &Choice, about: String| {
        if choice.open() {
            open.push(choice.clone());
            terminal.choice(open.len(), &about);
        } else {
            terminal.closed(None, &about);
        }
    };
    let joined = |parts: &[&str]| {
        let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    };
    terminal.heading(&view.heading);
    for card in &view.cases {
        let fault = card.fault.as_deref().unwrap_or_default();
        let about = joined(&[&card.title, &card.subtitle, &card.facts, fault]);
        offer(terminal, &card.open, about);
    }
    if !view.sessions.is_empty() {
        terminal.subheading(&view.sessions_heading);
    }
    for card in &view.sessions {
        let fault = card.fault.as_deref().unwrap_or_default();
        let about = joined(&[&card.open.label, &card.title, &card.facts, fault]);
        offer(terminal, &card.open, about);
        offer(terminal, &card.earlier, card.earlier.label.clone());
    }
    open
}

fn unclear<R: BufRead, W: Write>(terminal: &mut Terminal<R, W>, words: &Words, most: usize) {
    let most = u32::try_from(most).unwrap_or(0);
    terminal.text(&words.say(TEXT_UNCLEAR, &[("most", most.into())]));
}

/// The briefing, who sits where, and the first turn opens. None: nobody came to sit.
fn begin<R: BufRead, W: Write>(
    terminal: &mut Terminal<R, W>,
    library: &Library,
    case: &str,
    setup: &Setup,
    words: &Words,
) -> anyhow::Result<Option<(FilePlay, Desk)>> {
    let source = library
        .case(case)
        .map_err(|fault| anyhow!(faults::case_fault(words, &fault)))?;
    let world = &source.world;
    let unknown = |name: String| anyhow!(faults::no_such_seat(words, world, &name));
    let named = setup.persons(world).map_err(unknown)?;
    let tempers = setup.tempers(world).map_err(unknown)?;
    say_briefing(terminal, words, world);
    let mut draft = if named.is_empty() {
        match sit_down(terminal, words, world) {
            Some(draft) => draft,
            None => return Ok(None),
        }
    } else {
        let mut draft = SeatsDraft::new(world);
        draft.people(named);
        draft
    };
    draft.colleagues(&tempers);
    terminal.gap();
    terminal.text(&seats_view(words, world, &draft).summary);
    let play = start(library, &source, setup, &draft, words)?;
    Ok(Some((play, Desk::default())))
}

fn start(
    library: &Library,
    source: &Source,
    setup: &Setup,
    draft: &SeatsDraft,
    words: &Words,
) -> anyhow::Result<FilePlay> {
    let seed = setup.seed.unwrap_or_else(fresh_seed);
    let folder = library.sessions_dir();
    let fault = |fault| anyhow!(faults::play_fault(words, &source.world, &folder, &fault));
    let mut play = library.begin(source, seed, draft.players()).map_err(fault)?;
    play.settle().map_err(fault)?;
    Ok(play)
}

fn say_briefing<R: BufRead, W: Write>(terminal: &mut Terminal<R, W>, words: &Words, world: &World) {
    let view = briefing_view(words, world);
    terminal.heading(&view.title);
    terminal.text(&view.subtitle);
    if !view.announcement.is_empty() {
        terminal.subheading(&view.announcement_heading);
        terminal.text(&view.announcement);
        view.help_lines.iter().for_each(|line| terminal.bullet(line));
    }
    terminal.gap();
    for paragraph in &view.about {
        terminal.text(paragraph);
        terminal.gap();
    }
    terminal.text(&view.family_heading);
    view.family.iter().for_each(|(_, line)| terminal.bullet(line));
    if !view.organisation.is_empty() {
        terminal.subheading(&view.organisation_heading);
        terminal.text(&view.organisation);
    }
    terminal.subheading(&view.aims_heading);
    for (element, aim) in &view.aims {
        terminal.bullet(&format!("{element}: {aim}"));
    }
}

/// Asks which seats people take, and their names where there are more. None: no more input, or nobody.
fn sit_down<R: BufRead, W: Write>(
    terminal: &mut Terminal<R, W>,
    words: &Words,
    world: &World,
) -> Option<SeatsDraft> {
    let mut draft = SeatsDraft::new(world);
    let view = seats_view(words, world, &draft);
    terminal.heading(&view.heading);
    terminal.text(&view.about);
    terminal.gap();
    for (index, row) in view.seats.iter().enumerate() {
        terminal.choice(
            index + 1,
            &format!("{} · {} · {} · {}", row.discipline, row.who, row.hours, row.may),
        );
    }
    terminal.gap();
    terminal.text(&words.text(TEXT_SEATS));
    let seats: Vec<SeatId> = view.seats.iter().map(|row| row.seat).collect();
    let people: SeatSet = loop {
        let answer = terminal.ask("")?;
        if answer.eq_ignore_ascii_case("q") {
            return None;
        }
        let chosen: Option<SeatSet> = answer
            .split([' ', ',', ';'])
            .filter(|part| !part.is_empty())
            .map(|part| {
                let number = part.parse::<usize>().ok()?;
                seats.get(number.checked_sub(1)?).copied()
            })
            .collect();
        match chosen {
            Some(chosen) if !chosen.is_empty() => break chosen,
            _ => unclear(terminal, words, seats.len()),
        }
    };
    draft.people(people);
    if people.len() > 1 {
        for row in seats_view(words, world, &draft).seats {
            let Some(name) = row.name else { continue };
            let ask = words.say(TEXT_NAME, &[("who", words.seat(world, row.seat).into())]);
            let typed = terminal.ask(&ask)?;
            if let Action::Go(goto) = name.action.with_text(&typed) {
                draft.take(&goto);
            }
        }
    }
    Some(draft)
}
