//! A session whose case was changed since: it goes on as it was, or in a session of its own from where the two part.

use crate::tables::{self, go_on};
use samenspel::engine::command::Command;
use samenspel::engine::state::Seed;
use samenspel::scenario::Language;
use samenspel::session::{Edited, FilePlay, Library, Record, Source};
use samenspel::view::{Action, Goto, edited_case};
use samenspel::words::Words;
use std::fs;
use std::path::{Path, PathBuf};

fn library(folder: &Path) -> Library {
    Library::open(Some(folder.to_owned()), None).expect("a library")
}

/// A play of one person that has come to its third turn and some way into it.
fn played(library: &Library) -> FilePlay {
    let source = Source::shipped("verhoef").expect("shipped");
    let mut play = library
        .begin(&source, Seed(4), tables::one_person(&source))
        .expect("it begins");
    play.settle().expect("colleagues act");
    while play.state().turn < 3 {
        assert!(go_on(&mut play));
    }
    go_on(&mut play);
    play
}

/// The player's own version of the shipped case.
fn edit(library: &Library, edit: impl FnOnce(&str) -> String) {
    let text = Source::shipped("verhoef").expect("shipped").texts.case;
    let edited = edit(&text);
    assert_ne!(edited, text);
    let folder = library.cases_dir().join("verhoef");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("case.ron"), edited).expect("written");
    library.case("verhoef").expect("sound");
}

/// The same with a sentence that says it differently and changes nothing else.
fn reword(text: &str) -> String {
    text.replacen("title: (nl: \"", "title: (nl: \"Anders: ", 1)
}

/// The same where an option that was chosen has another id; the turn in which it was chosen.
fn rename(play: &FilePlay, text: &str) -> (u8, String) {
    let quoted = |record: &Record| match record.command() {
        Some(Command::Choose(option)) => Some(format!("\"{}\"", play.world().options[option].id)),
        _ => None,
    };
    let mut chosen = play.records().iter().filter(|record| record.turn > 1);
    let found = chosen.find_map(|record| {
        let id = quoted(record)?;
        (text.matches(&id).count() == 1).then_some((record.turn, id))
    });
    let (turn, id) = found.expect("an option that nothing else names");
    (turn, text.replace(&id, "\"renamed-by-its-author\""))
}

/// What the window offers when the session is opened.
fn offered(path: &Path, edited: Edited) -> [Action; 2] {
    let (_, choices) = edited_case(&Words::new(Language::En), path, edited);
    let actions: Vec<Action> = choices.into_iter().map(|choice| choice.action).collect();
    actions.try_into().expect("two choices")
}

#[test]
fn what_differs_is_played_anew_and_what_came_before_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = library(folder.path());
    let play = played(&library);
    let (path, then) = (play.path().to_owned(), play.records().to_vec());
    let mut turn = 0;
    edit(&library, |text| {
        let (at, edited) = rename(&play, text);
        turn = at;
        edited
    });
    drop(play);
    let before = fs::read(&path).expect("bytes");
    let edited = library.edited(&path).expect("it was changed");
    assert_eq!(edited, Edited { turn, differs: true });
    let asked = [Goto::AsThen(path.clone()), Goto::AsNow(path.clone())].map(Action::Go);
    assert_eq!(offered(&path, edited), asked);

    let play = library.go_on_edited(&path).expect("it begins");
    assert_eq!(play.state().turn, turn);
    let kept = then.iter().filter(|record| record.turn < turn).count();
    assert!(kept > 0);
    assert_eq!(play.records(), &then[..kept]);
    assert!(
        play.world()
            .options
            .rows()
            .iter()
            .any(|option| option.id == "renamed-by-its-author")
    );
    let parent = play.header().parent.clone().expect("a parent");
    assert_eq!((parent.name.as_str(), parent.turn), ("verhoef-1", turn));
    let made = play.path().to_owned();
    drop(play);
    assert_eq!(fs::read(&path).expect("bytes"), before);
    assert_eq!(library.edited(&made), None, "it has the case as it is now");
    let (as_then, _) = library.resume(&path).expect("it opens");
    assert_eq!(as_then.records(), then, "as it was, with the case in it");
}

#[test]
fn what_changes_nothing_that_was_played_takes_everything_along() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = library(folder.path());
    let play = played(&library);
    let (path, then) = (play.path().to_owned(), play.records().to_vec());
    drop(play);
    edit(&library, reword);
    let edited = library.edited(&path).expect("it was changed");
    assert_eq!(
        edited,
        Edited {
            turn: 3,
            differs: false
        }
    );
    let play = library.go_on_edited(&path).expect("it begins");
    assert_eq!(play.records(), then);
    assert!(play.world().title.get(Language::Nl).starts_with("Anders: "));
}

#[test]
fn nothing_is_asked_where_there_is_nothing_to_choose() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = library(folder.path());
    let play = played(&library);
    let path: PathBuf = play.path().to_owned();
    drop(play);
    assert_eq!(library.edited(&path), None, "the case is as it was");
    edit(&library, reword);
    assert!(library.edited(&path).is_some());
    // A case that can't be played is no way to go on.
    let case = library.cases_dir().join("verhoef/case.ron");
    fs::write(&case, "(").expect("written");
    assert_eq!(library.edited(&path), None);
    edit(&library, reword);
    // Nor is there one in a session that is over, or damaged.
    let (mut play, _) = library.resume(&path).expect("it opens");
    tables::play_out(&mut play);
    drop(play);
    assert_eq!(library.edited(&path), None);
    fs::write(&path, "no journal").expect("written");
    assert_eq!(library.edited(&path), None);
    assert!(library.go_on_edited(&path).is_err());
    assert_eq!(library.sessions().len(), 1);
}
