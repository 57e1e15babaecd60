//! What a play can come to, by the author's names: for the command line and for who writes it in the window.

use crate::lab::Target;
use crate::scenario::{Text, World};
use crate::session::Codec;
use serde_json::Value;

/// What kind of thing it is, as documents name it.
pub fn target_kind(target: Target) -> &'static str {
    match target {
        Target::Moment(_) => "moment",
        Target::Option(_) => "option",
        Target::Fact(_) => "fact",
        Target::Event(_) => "event",
        Target::Later(_) => "later",
        Target::News(_) => "news",
        Target::Ending(_) => "ending",
    }
}

/// What stands in the case, to recognise it by.
pub fn target_text(world: &World, target: Target) -> &Text {
    match target {
        Target::Moment(id) => &world.moments[id].title,
        Target::Option(id) => &world.options[id].text,
        Target::Fact(id) => &world.facts[id].name,
        Target::Event(id) => &world.events[id].text,
        Target::Later(id) => &world.later[id].text,
        Target::News(id) => &world.news[id].text,
        Target::Ending(id) => &world.endings[id].title,
    }
}

/// The author's names, in the order of [`Target::all`]: "post", "post/open", "gp/2".
pub fn target_names(world: &World) -> Vec<String> {
    let codec = Codec::new(world);
    let name = |target: &Target| {
        let written = match *target {
            Target::Moment(id) => codec.write(&id),
            Target::Option(id) => codec.write(&id),
            Target::Fact(id) => codec.write(&id),
            Target::Event(id) => codec.write(&id),
            Target::Later(id) => codec.write(&id),
            Target::News(id) => codec.write(&id),
            Target::Ending(id) => codec.write(&id),
        };
        let written = written.unwrap_or(Value::Null);
        let written = written.as_str().unwrap_or_default();
        written
            .split_once(':')
            .map_or(written, |(_, name)| name)
            .to_owned()
    };
    Target::all(world)
        .iter()
        .map(|target| format!("{} {}", target_kind(*target), name(target)))
        .collect()
}
