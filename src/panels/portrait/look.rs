//! How somebody looks when everything is decided: what is written, and for the rest what follows from their id.

use super::colour::{self, Ink};
use crate::view::{Clothes, ClothesColour, Hair, HairColour, Likeness, Portrait, Skin};

/// Everything a portrait needs to know about a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    pub(super) age: u8,
    pub(super) skin: Skin,
    pub(super) hair: Hair,
    pub(super) hair_ink: Ink,
    pub(super) beard: bool,
    pub(super) glasses: bool,
    pub(super) clothes: Clothes,
    pub(super) clothes_colour: ClothesColour,
    pub(super) scarf: ClothesColour,
    pub(super) eyes: Ink,
    pub(super) own: Own,
}

/// Small things in which one face differs from another, each from -1 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Own {
    /// Width of the head.
    pub(super) width: f32,
    /// Breadth of the jaw.
    pub(super) jaw: f32,
    /// Distance between the eyes.
    pub(super) apart: f32,
    /// Outer corners of the eyes, low to high.
    pub(super) slant: f32,
    /// Thickness of the brows.
    pub(super) brows: f32,
    /// Length of the nose.
    pub(super) nose: f32,
    /// Fullness of the lips.
    pub(super) lips: f32,
}

/// Hair that may follow from an id: what anybody may wear.
const ANYBODY: [Hair; 4] = [Hair::Short, Hair::Wavy, Hair::Curly, Hair::Bob];
/// Hair colours by tone of the skin, when none is written.
const ON_LIGHT: [HairColour; 5] = [
    HairColour::DarkBrown,
    HairColour::Brown,
    HairColour::Blond,
    HairColour::Auburn,
    HairColour::Brown,
];
const ON_DARK: [HairColour; 2] = [HairColour::Black, HairColour::DarkBrown];
const EYES_LIGHT: [Ink; 4] = [
    Ink([0x5F, 0x7E, 0x93]),
    Ink([0x6F, 0x7F, 0x62]),
    Ink([0x7C, 0x55, 0x34]),
    Ink([0x5A, 0x3B, 0x28]),
];
const EYES_DARK: [Ink; 2] = [Ink([0x4A, 0x2F, 0x22]), Ink([0x38, 0x25, 0x1D])];
const GROWN_CLOTHES: [Clothes; 4] = [
    Clothes::RoundNeck,
    Clothes::VNeck,
    Clothes::Shirt,
    Clothes::Cardigan,
];
const YOUNG_CLOTHES: [Clothes; 2] = [Clothes::RoundNeck, Clothes::Hoodie];

impl Look {
    /// The look of somebody on the screen.
    pub fn of_likeness(likeness: &Likeness) -> Look {
        Look::of(
            &likeness.written,
            &likeness.id,
            likeness.age,
            likeness.family.as_deref(),
        )
    }

    /// The look of a person of `age` years. What isn't written follows from the id; skin, hair colour and eyes from the
    /// family's name where there is one, so that relatives resemble each other. Nobody gets a beard, glasses, a
    /// headscarf or a bald head that isn't written.
    pub fn of(written: &Portrait, id: &str, age: u8, family: Option<&str>) -> Look {
        let kin = family.unwrap_or(id);
        let skin = written.skin.unwrap_or_else(|| pick(&Skin::ALL, "skin", kin));
        let light = skin <= Skin::Light;
        let hair_ink = written.hair_colour.map_or_else(
            || {
                let young = if light {
                    pick(&ON_LIGHT, "hair colour", kin)
                } else {
                    pick(&ON_DARK, "hair colour", kin)
                };
                aged(colour::hair(young), age)
            },
            colour::hair,
        );
        let eyes = if light {
            pick(&EYES_LIGHT, "eyes", kin)
        } else {
            pick(&EYES_DARK, "eyes", kin)
        };
        let clothes = written.clothes.unwrap_or_else(|| {
            if age < 16 {
                pick(&YOUNG_CLOTHES, "clothes", id)
            } else {
                pick(&GROWN_CLOTHES, "clothes", id)
            }
        });
        let clothes_colour = written
            .clothes_colour
            .unwrap_or_else(|| pick(&ClothesColour::ALL, "clothes colour", id));
        let others: Vec<ClothesColour> = ClothesColour::ALL
            .into_iter()
            .filter(|colour| *colour != clothes_colour)
            .collect();
        let own = |what| leaning(what, id);
        Look {
            age,
            skin,
            hair: written.hair.unwrap_or_else(|| pick(&ANYBODY, "hair", id)),
            hair_ink,
            beard: written.beard.unwrap_or(false),
            glasses: written.glasses.unwrap_or(false),
            clothes,
            clothes_colour,
            scarf: pick(&others, "scarf", id),
            eyes,
            own: Own {
                width: own("width"),
                jaw: own("jaw"),
                apart: own("apart"),
                slant: own("slant"),
                brows: own("brows"),
                nose: own("nose"),
                lips: own("lips"),
            },
        }
    }

    /// 0 for a toddler, 1 for a grown-up.
    pub(super) fn grown(&self) -> f32 {
        ((f32::from(self.age) - 2.0) / 15.0).clamp(0.0, 1.0)
    }

    /// 0 up to fifty, 1 from eighty.
    pub(super) fn old(&self) -> f32 {
        ((f32::from(self.age) - 50.0) / 30.0).clamp(0.0, 1.0)
    }
}

/// Hair turns grey from about sixty, white from about eighty.
fn aged(young: Ink, age: u8) -> Ink {
    let grey = (f32::from(age) - 55.0) / 15.0;
    let white = (f32::from(age) - 72.0) / 13.0;
    young
        .with(colour::hair(HairColour::Grey), grey)
        .with(colour::hair(HairColour::White), white)
}

/// One of some values, always the same for the same key.
fn pick<T: Copy>(from: &[T], what: &str, key: &str) -> T {
    let count = u64::try_from(from.len()).unwrap_or(1);
    let at = usize::try_from(hash(what, key) % count).unwrap_or_default();
    from[at]
}

/// A value from -1 to 1, always the same for the same key.
fn leaning(what: &str, key: &str) -> f32 {
    let step = u16::try_from(hash(what, key) % 201).unwrap_or_default();
    f32::from(step) / 100.0 - 1.0
}

/// A number that stays the same from machine to machine and from version to version (FNV-1a, mixed once more).
fn hash(what: &str, key: &str) -> u64 {
    let bytes = what.bytes().chain([0]).chain(key.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 20
}
