//! Colours of portraits: skin, hair, clothes, and how one is shaded with another.

use crate::view::{ClothesColour, HairColour, Skin};

/// A colour in sRGB, 0-255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ink(pub(super) [u8; 3]);

/// Shade falls warm, never black.
const SHADE: Ink = Ink([0x4A, 0x22, 0x1C]);
/// Lips and cheeks.
const ROSE: Ink = Ink([0xB8, 0x4A, 0x46]);
/// White of eyes and teeth.
pub(super) const WHITE: Ink = Ink([0xFB, 0xF8, 0xF2]);
/// Lashes and pupils.
pub(super) const DARK: Ink = Ink([0x2B, 0x1F, 0x1B]);

impl Ink {
    /// This with a part (0-1) of another.
    pub(super) fn with(self, other: Ink, part: f32) -> Ink {
        let mix = |one: u8, other: u8| {
            let (one, other) = (f32::from(one), f32::from(other));
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between two bytes lies a byte"
            )]
            let mixed = (one + (other - one) * part.clamp(0.0, 1.0)).round() as u8;
            mixed
        };
        Ink([0, 1, 2].map(|channel| mix(self.0[channel], other.0[channel])))
    }

    /// In shade. What is dark takes deeper shade, or it wouldn't show.
    pub(super) fn shaded(self, part: f32) -> Ink {
        let light = self.lightness();
        let deep = SHADE.with(Ink([0x14, 0x0A, 0x08]), 1.0 - light * 2.0);
        self.with(deep, part * (1.0 + (0.55 - light).max(0.0)))
    }

    /// In the light.
    pub(super) fn lit(self, part: f32) -> Ink {
        self.with(Ink([0xFF, 0xF4, 0xE4]), part)
    }

    /// With blood below it.
    pub(super) fn flushed(self, part: f32) -> Ink {
        self.with(ROSE, part)
    }

    /// Perceived lightness, 0-1.
    pub(super) fn lightness(self) -> f32 {
        let [red, green, blue] = self.0.map(f32::from);
        (0.3 * red + 0.59 * green + 0.11 * blue) / 255.0
    }

    /// Linear red, green, blue and an alpha of 1.
    pub(super) fn linear(self) -> [f32; 4] {
        let [red, green, blue] = self.0.map(|value| {
            let value = f32::from(value) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        });
        [red, green, blue, 1.0]
    }
}

pub(super) fn skin(tone: Skin) -> Ink {
    Ink(match tone {
        Skin::Pale => [0xF5, 0xD6, 0xC1],
        Skin::Light => [0xEC, 0xC0, 0x9F],
        Skin::Olive => [0xD8, 0xA8, 0x7E],
        Skin::Tan => [0xBD, 0x85, 0x5A],
        Skin::Brown => [0x96, 0x63, 0x45],
        Skin::Deep => [0x73, 0x4A, 0x38],
    })
}

pub(super) fn hair(colour: HairColour) -> Ink {
    Ink(match colour {
        HairColour::Black => [0x2E, 0x27, 0x26],
        HairColour::DarkBrown => [0x48, 0x33, 0x2A],
        HairColour::Brown => [0x6E, 0x4B, 0x35],
        HairColour::Auburn => [0x86, 0x4A, 0x30],
        HairColour::Red => [0xB4, 0x67, 0x3A],
        HairColour::Blond => [0xC8, 0xA1, 0x67],
        HairColour::Grey => [0x96, 0x92, 0x8D],
        HairColour::White => [0xD6, 0xD1, 0xC9],
    })
}

pub(super) fn clothes(colour: ClothesColour) -> Ink {
    Ink(match colour {
        ClothesColour::Sand => [0xD2, 0xBE, 0x9C],
        ClothesColour::Ochre => [0xCB, 0x9A, 0x45],
        ClothesColour::Rust => [0xB0, 0x5F, 0x40],
        ClothesColour::Rose => [0xBC, 0x7F, 0x7C],
        ClothesColour::Plum => [0x76, 0x50, 0x6A],
        ClothesColour::Blue => [0x58, 0x7A, 0x9B],
        ClothesColour::Teal => [0x3F, 0x7A, 0x78],
        ClothesColour::Moss => [0x77, 0x83, 0x56],
        ClothesColour::Charcoal => [0x4E, 0x50, 0x58],
    })
}
