//! Engine values on paper carry the author's ids, and come back the same.

use crate::tables;
use samenspel::engine::command::{Act, Actor, Command, Focus, Slot, Way};
use samenspel::engine::event::{Cause, Event, EventKind};
use samenspel::scenario::World;
use samenspel::scenario::ids::*;
use samenspel::session::{Codec, CodecError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::fmt::Debug;

#[track_caller]
fn round<T: Serialize + DeserializeOwned + PartialEq + Debug>(codec: &Codec, value: &T) -> serde_json::Value {
    let written = codec.write(value).expect("it is written");
    let text = written.to_string();
    assert!(!text.contains('#'), "{text}");
    assert_eq!(codec.read::<T>(written.clone()).expect("it is read"), *value);
    written
}

#[track_caller]
fn every<I: Id + Serialize + DeserializeOwned + Debug, T>(codec: &Codec, table: &Table<I, T>) {
    for id in table.ids() {
        round(codec, &id);
    }
}

#[test]
fn every_id_of_the_case_comes_back() {
    let source = tables::source();
    let world: &World = &source.world;
    let codec = Codec::new(world);
    every(&codec, &world.people);
    every(&codec, &world.needs);
    every(&codec, &world.strengths);
    every(&codec, &world.facts);
    every(&codec, &world.signals);
    every(&codec, &world.seats);
    every(&codec, &world.experts);
    every(&codec, &world.disciplines);
    every(&codec, &world.tasks);
    every(&codec, &world.waiting);
    every(&codec, &world.moments);
    every(&codec, &world.options);
    every(&codec, &world.events);
    every(&codec, &world.endings);
    every(&codec, &world.voices);
    every(&codec, &world.later);
    every(&codec, &world.promises);
    every(&codec, &world.news);
}

#[test]
fn a_command_reads_as_the_author_wrote() {
    let source = tables::source();
    let world: &World = &source.world;
    let codec = Codec::new(world);
    let need = NeedId::from_index(0);
    let seat = SeatId::from_index(1);
    let name = &world.needs[need].id;
    assert_eq!(
        round(&codec, &Command::Propose(Focus::of([need]))),
        json!({ "Propose": [format!("need:{name}")] })
    );
    let act = Act::PlanGoal { need, lead: seat };
    round(
        &codec,
        &Command::Plan {
            slot: Slot(1),
            act,
            way: Way::default(),
        },
    );
    let option = OptionId::from_index(0);
    let moment = &world.moments[world.options[option].moment].id;
    assert_eq!(
        round(&codec, &Command::Choose(option)),
        json!({ "Choose": format!("option:{moment}/{}", world.options[option].id) })
    );
    assert_eq!(round(&codec, &Actor::Team), json!("Team"));
    round(
        &codec,
        &Event {
            turn: 3,
            cause: Cause::Act(Some(seat), Slot(0)),
            audience: SeatSet::ALL,
            kind: EventKind::GoalSet { need, lead: seat },
        },
    );
}

#[test]
fn an_id_that_the_case_does_not_have_is_named() {
    let source = tables::source();
    let codec = Codec::new(&source.world);
    let unknown = codec.read::<Command>(json!({ "Name": "need:eviciton" }));
    assert!(
        matches!(&unknown, Err(CodecError::UnknownId { kind, id }) if kind == "need" && id == "eviciton"),
        "{unknown:?}"
    );
    assert!(codec.read::<Command>(json!({ "Name": "need#0" })).is_err());
    assert!(codec.read::<Command>(json!({ "Name": "need#999" })).is_err());
    assert!(codec.read::<Command>(json!({ "Name": 3 })).is_err());
    assert!(codec.write(&NeedId::from_index(999)).is_err());
    let seat = source.world.seats[SeatId::from_index(0)].id.clone();
    assert!(
        codec
            .read::<Command>(json!({ "Name": format!("seat:{seat}") }))
            .is_err()
    );
}
