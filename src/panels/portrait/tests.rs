//! What always holds of portraits.

use super::{Drawing, Face, Look, portrait};
use crate::view::{Clothes, ClothesColour, Hair, HairColour, Portrait, Skin};

const GROUND: [u8; 3] = [0xF3, 0xDD, 0xC2];

fn faces() -> impl Iterator<Item = Option<Face>> {
    Face::ALL.into_iter().map(Some).chain([None])
}

/// Every way to wear hair and clothes, at every age, with and without beard and glasses.
fn people() -> Vec<Look> {
    let mut people = Vec::new();
    for age in [0, 4, 8, 14, 18, 41, 64, 85, 255] {
        for hair in Hair::ALL {
            for clothes in Clothes::ALL {
                let written = Portrait {
                    hair: Some(hair),
                    clothes: Some(clothes),
                    beard: Some(age > 18),
                    glasses: Some(age != 14),
                    ..Portrait::default()
                };
                people.push(Look::of(
                    &written,
                    &format!("{age} {hair:?} {clothes:?}"),
                    age,
                    None,
                ));
            }
        }
    }
    people
}

#[track_caller]
fn check(look: &Look, face: Option<Face>) -> Drawing {
    let drawing = portrait(look, face, GROUND);
    let who = format!("{look:?} {face:?}");
    let far = drawing
        .positions
        .iter()
        .map(|[x, y]| x.hypot(*y))
        .fold(0.0, f32::max);
    assert!(far <= 1.0, "{who} reaches {far}");
    assert_eq!(drawing.positions.len(), drawing.colours.len(), "{who}");
    assert!(
        drawing
            .colours
            .iter()
            .flatten()
            .all(|part| (0.0..=1.0).contains(part)),
        "{who}"
    );
    let corners = u32::try_from(drawing.positions.len()).unwrap();
    assert!(drawing.indices.iter().all(|index| *index < corners), "{who}");
    assert_eq!(drawing.indices.len() % 3, 0, "{who}");
    let triangles = drawing.indices.len() / 3;
    assert!(triangles <= 800, "{who} has {triangles} triangles");
    drawing
}

#[test]
fn everything_lies_within_the_circle_and_is_not_too_much() {
    for look in people() {
        for face in faces() {
            check(&look, face);
        }
    }
}

#[test]
fn no_two_faces_of_a_person_are_alike() {
    for look in people().iter().step_by(7) {
        let drawn: Vec<Drawing> = faces().map(|face| check(look, face)).collect();
        for (at, one) in drawn.iter().enumerate() {
            assert!(
                drawn
                    .iter()
                    .skip(at + 1)
                    .all(|other| one.positions != other.positions)
            );
        }
    }
}

#[test]
fn a_portrait_is_always_the_same() {
    let look = || Look::of(&Portrait::default(), "samira", 36, Some("El Amrani"));
    assert_eq!(look(), look());
    assert_eq!(check(&look(), None), check(&look(), None));
}

#[test]
fn two_people_differ() {
    let looks: Vec<Look> = (0..40)
        .map(|number| {
            Look::of(
                &Portrait::default(),
                &format!("person-{number}"),
                40,
                Some("De Vries"),
            )
        })
        .collect();
    for (at, one) in looks.iter().enumerate() {
        assert!(looks.iter().skip(at + 1).all(|other| one != other));
    }
}

#[test]
fn relatives_resemble_each_other() {
    let of = |id, age| Look::of(&Portrait::default(), id, age, Some("De Vries"));
    let (mother, child) = (of("mother", 38), of("child", 6));
    assert_eq!(
        (mother.skin, mother.hair_ink, mother.eyes),
        (child.skin, child.hair_ink, child.eyes)
    );
}

#[test]
fn what_is_not_written_is_what_anybody_may_wear() {
    for number in 0..300 {
        let look = Look::of(&Portrait::default(), &format!("person-{number}"), 30, None);
        assert!(!look.beard && !look.glasses);
        assert!(![Hair::Bald, Hair::Headscarf].contains(&look.hair));
    }
}

#[test]
fn what_is_written_is_kept() {
    let written = Portrait {
        skin: Some(Skin::Brown),
        hair: Some(Hair::Headscarf),
        hair_colour: Some(HairColour::Red),
        beard: Some(true),
        glasses: Some(true),
        clothes: Some(Clothes::Jacket),
        clothes_colour: Some(ClothesColour::Moss),
    };
    for age in [3, 90] {
        let look = Look::of(&written, "anybody", age, Some("De Vries"));
        assert_eq!((look.skin, look.hair), (Skin::Brown, Hair::Headscarf));
        assert_eq!(look.hair_ink, super::colour::hair(HairColour::Red));
        assert!(look.beard && look.glasses);
        assert_eq!(
            (look.clothes, look.clothes_colour),
            (Clothes::Jacket, ClothesColour::Moss)
        );
        assert_ne!(look.scarf, ClothesColour::Moss);
    }
}

#[test]
fn age_shows() {
    let of = |age| Look::of(&Portrait::default(), "somebody", age, Some("De Vries"));
    let drawn = |age| check(&of(age), None).positions;
    for (younger, older) in [(4, 8), (8, 14), (14, 30), (40, 70)] {
        assert!(drawn(younger) != drawn(older), "{younger} and {older}");
    }
    assert_eq!(of(30).hair_ink, of(50).hair_ink);
    assert_ne!(of(50).hair_ink, of(66).hair_ink);
}
