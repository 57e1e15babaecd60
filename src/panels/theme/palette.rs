//! The colours of the window: paper, ink and one accent. Nothing else names a colour.
//! Text on its ground has a contrast of at least 4.5 to 1; a test in this file holds that.

use egui::Color32;

/// The ground of the window.
pub const PAPER: Color32 = Color32::from_rgb(0xF6, 0xF1, 0xE6);
/// The ground of a panel beside the scene.
pub const PANEL: Color32 = Color32::from_rgb(0xFC, 0xF9, 0xF2);
/// The ground of a card, a choice or a field.
pub const CARD: Color32 = Color32::from_rgb(0xFF, 0xFF, 0xFF);
/// Text.
pub const INK: Color32 = Color32::from_rgb(0x2A, 0x28, 0x25);
/// Text that explains.
pub const QUIET: Color32 = Color32::from_rgb(0x5A, 0x55, 0x4D);
/// Edges of cards and lines between parts.
pub const EDGE: Color32 = Color32::from_rgb(0xCF, 0xC5, 0xB2);
/// Edges of what can be pressed or filled in: 3 to 1 on every ground.
pub const CONTROL_EDGE: Color32 = Color32::from_rgb(0x83, 0x7B, 0x6C);
/// The accent: what can be done next, what is chosen, what has the focus.
pub const ACCENT: Color32 = Color32::from_rgb(0x1B, 0x5E, 0x5A);
/// The accent under the pointer.
pub const ACCENT_DEEP: Color32 = Color32::from_rgb(0x12, 0x45, 0x42);
/// The ground of what is chosen.
pub const ACCENT_SOFT: Color32 = Color32::from_rgb(0xDF, 0xEC, 0xE8);
/// Text that is marked in a field.
pub const MARKED: Color32 = Color32::from_rgb(0xB9, 0xD8, 0xD1);
/// Text on the accent.
pub const ON_ACCENT: Color32 = Color32::from_rgb(0xFF, 0xFF, 0xFF);
/// Text that warns: never without words that say what about.
pub const WARNING: Color32 = Color32::from_rgb(0x8A, 0x37, 0x10);
/// The ground of a warning.
pub const WARNING_SOFT: Color32 = Color32::from_rgb(0xF8, 0xE8, 0xDC);
/// The kitchen table in the scene.
pub const WOOD: Color32 = Color32::from_rgb(0xE3, 0xCF, 0xAE);
/// The edge of the kitchen table.
pub const WOOD_EDGE: Color32 = Color32::from_rgb(0xA6, 0x84, 0x55);
/// A family member in the scene.
pub const FAMILY: Color32 = Color32::from_rgb(0xF3, 0xDD, 0xC2);
/// A professional in the scene.
pub const PROFESSIONAL: Color32 = Color32::from_rgb(0xDD, 0xE6, 0xEE);
/// A block of the family's own week.
pub const OWN_TIME: Color32 = Color32::from_rgb(0xEC, 0xE3, 0xD1);
/// A block that the team adds to the week.
pub const ADDED_TIME: Color32 = Color32::from_rgb(0xD3, 0xE4, 0xDF);

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color32) -> f32 {
        let channel = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.03928 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(colour.r()) + 0.7152 * channel(colour.g()) + 0.0722 * channel(colour.b())
    }

    fn contrast(one: Color32, other: Color32) -> f32 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[track_caller]
    fn check(text: Color32, grounds: &[Color32], least: f32) {
        for ground in grounds {
            let found = contrast(text, *ground);
            assert!(
                found >= least,
                "{text:?} on {ground:?} has a contrast of {found:.2}, less than {least}"
            );
        }
    }

    #[test]
    fn text_is_readable_on_every_ground_it_stands_on() {
        let grounds = [PAPER, PANEL, CARD, ACCENT_SOFT, OWN_TIME, ADDED_TIME];
        check(INK, &grounds, 7.0);
        check(QUIET, &grounds, 4.5);
        check(WARNING, &[PAPER, PANEL, CARD, WARNING_SOFT], 4.5);
        check(INK, &[WARNING_SOFT, WOOD, FAMILY, PROFESSIONAL], 4.5);
        check(ACCENT, &[PAPER, PANEL, CARD, ACCENT_SOFT], 4.5);
        check(ON_ACCENT, &[ACCENT, ACCENT_DEEP], 4.5);
    }

    #[test]
    fn the_edges_of_controls_can_be_seen() {
        check(CONTROL_EDGE, &[PAPER, PANEL, CARD], 3.0);
    }
}
