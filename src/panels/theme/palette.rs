//! The colours of the window, once per theme: paper, ink and one accent. Nothing else names a colour.
//! Text on its ground has a contrast of at least 4.5 to 1, 7 to 1 in high contrast; a test in this file holds that.

use crate::view::Theme;
use egui::{Color32, Context, Id, Ui};

/// The colours of one theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// The ground of the window.
    pub paper: Color32,
    /// The ground of a panel beside the scene.
    pub panel: Color32,
    /// The ground of a card, a choice or a field.
    pub card: Color32,
    /// Text.
    pub ink: Color32,
    /// Text that explains.
    pub quiet: Color32,
    /// Text of what can't be pressed now.
    pub blocked: Color32,
    /// Edges of cards and lines between parts.
    pub edge: Color32,
    /// Edges of what can be pressed or filled in: 3 to 1 on every ground.
    pub control_edge: Color32,
    /// The accent: what can be done next, what is chosen, what has the focus.
    pub accent: Color32,
    /// The edge of what has the accent as its ground.
    pub accent_deep: Color32,
    /// The ground of what is chosen.
    pub accent_soft: Color32,
    /// Text that is marked in a field.
    pub marked: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Text that warns: never without words that say what about.
    pub warning: Color32,
    /// The ground of a warning.
    pub warning_soft: Color32,
    /// The floor of the room in the scene.
    pub floor: Color32,
    /// The light of the lamp over the kitchen table.
    pub lamp: Color32,
    /// The kitchen table in the scene.
    pub wood: Color32,
    /// The edge of the kitchen table.
    pub wood_edge: Color32,
    /// Things that lie about when life is heavy.
    pub clutter: Color32,
    /// A family member in the scene.
    pub family: Color32,
    /// A professional in the scene.
    pub professional: Color32,
    /// The family's own time: work.
    pub work: Color32,
    /// School.
    pub school: Color32,
    /// Caring, cooking, washing.
    pub care: Color32,
    /// Sleep.
    pub sleep: Color32,
    /// What makes life good.
    pub free: Color32,
    /// A block that the team adds to the week, by somebody the family knows.
    pub added: Color32,
    /// What fits, behind the courses of a plot.
    pub band: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// Paper and ink, by day.
pub const LIGHT: Palette = Palette {
    paper: rgb(0x00F6_F1E6),
    panel: rgb(0x00FC_F9F2),
    card: rgb(0x00FF_FFFF),
    ink: rgb(0x002A_2825),
    quiet: rgb(0x005A_554D),
    blocked: rgb(0x006A_645A),
    edge: rgb(0x00CF_C5B2),
    control_edge: rgb(0x0083_7B6C),
    accent: rgb(0x001B_5E5A),
    accent_deep: rgb(0x0012_4542),
    accent_soft: rgb(0x00DF_ECE8),
    marked: rgb(0x00B9_D8D1),
    on_accent: rgb(0x00FF_FFFF),
    warning: rgb(0x008A_3710),
    warning_soft: rgb(0x00F8_E8DC),
    floor: rgb(0x00EE_E6D6),
    lamp: rgb(0x00FF_F6DC),
    wood: rgb(0x00E3_CFAE),
    wood_edge: rgb(0x00A6_8455),
    clutter: rgb(0x00FF_FDF7),
    family: rgb(0x00F3_DDC2),
    professional: rgb(0x00DD_E6EE),
    work: rgb(0x00E9_E0CB),
    school: rgb(0x00E4_E3D3),
    care: rgb(0x00F0_E4D6),
    sleep: rgb(0x00DB_DDE6),
    free: rgb(0x00F7_E3B5),
    added: rgb(0x00BF_DAD4),
    band: rgb(0x00D3_E4DF),
};

/// The same table by evening light.
pub const DARK: Palette = Palette {
    paper: rgb(0x001D_1B18),
    panel: rgb(0x0025_231F),
    card: rgb(0x002E_2B27),
    ink: rgb(0x00F0_EBE0),
    quiet: rgb(0x00C2_BBAE),
    blocked: rgb(0x00AD_A698),
    edge: rgb(0x0047_433C),
    control_edge: rgb(0x0093_8B7D),
    accent: rgb(0x0086_CFC4),
    accent_deep: rgb(0x00B4_E6DE),
    accent_soft: rgb(0x0027_3F3C),
    marked: rgb(0x002F_5853),
    on_accent: rgb(0x0010_2624),
    warning: rgb(0x00F2_A679),
    warning_soft: rgb(0x0043_2B1E),
    floor: rgb(0x0022_1F1B),
    lamp: rgb(0x003C_3525),
    wood: rgb(0x006B_5436),
    wood_edge: rgb(0x00A0_8052),
    clutter: rgb(0x00D8_D2C4),
    family: rgb(0x006B_5740),
    professional: rgb(0x0048_5664),
    work: rgb(0x003D_372C),
    school: rgb(0x0037_382E),
    care: rgb(0x0044_382E),
    sleep: rgb(0x0031_3442),
    free: rgb(0x004F_4321),
    added: rgb(0x0024_4F49),
    band: rgb(0x0030_4542),
};

/// Black, white and one yellow, for who needs edges.
pub const CONTRAST: Palette = Palette {
    paper: rgb(0x0000_0000),
    panel: rgb(0x0000_0000),
    card: rgb(0x0000_0000),
    ink: rgb(0x00FF_FFFF),
    quiet: rgb(0x00E6_E6E6),
    blocked: rgb(0x00A0_A0A0),
    edge: rgb(0x00B0_B0B0),
    control_edge: rgb(0x00FF_FFFF),
    accent: rgb(0x00FF_DD33),
    accent_deep: rgb(0x00FF_FFFF),
    accent_soft: rgb(0x0033_2C00),
    marked: rgb(0x0055_4A00),
    on_accent: rgb(0x0000_0000),
    warning: rgb(0x00FF_B38A),
    warning_soft: rgb(0x002B_1200),
    floor: rgb(0x0000_0000),
    lamp: rgb(0x001C_1C1C),
    wood: rgb(0x0030_2818),
    wood_edge: rgb(0x00FF_FFFF),
    clutter: rgb(0x00FF_FFFF),
    family: rgb(0x0066_5424),
    professional: rgb(0x0022_4C66),
    work: rgb(0x001E_1E1E),
    school: rgb(0x001E_1E1E),
    care: rgb(0x001E_1E1E),
    sleep: rgb(0x0014_1428),
    free: rgb(0x0028_2410),
    added: rgb(0x0000_3A34),
    band: rgb(0x0000_3A34),
};

/// The colours of a theme.
pub const fn of(theme: Theme) -> &'static Palette {
    match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
        Theme::Contrast => &CONTRAST,
    }
}

/// The colours in use.
pub fn here(ui: &Ui) -> &'static Palette {
    in_use(ui.ctx())
}

/// The colours in use in this window.
pub fn in_use(context: &Context) -> &'static Palette {
    of(context.data(|data| data.get_temp(id())).unwrap_or_default())
}

/// From now on, these.
pub(super) fn set(context: &Context, theme: Theme) {
    context.data_mut(|data| data.insert_temp(id(), theme));
}

fn id() -> Id {
    Id::new("theme")
}

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
    fn check(theme: Theme, text: Color32, grounds: &[Color32], least: f32) {
        for ground in grounds {
            let found = contrast(text, *ground);
            assert!(
                found >= least,
                "{theme:?}: {text:?} on {ground:?} has a contrast of {found:.2}, less than {least}"
            );
        }
    }

    #[test]
    fn text_is_readable_on_every_ground_it_stands_on() {
        for theme in Theme::ALL {
            let p = of(theme);
            let least = if theme == Theme::Contrast { 7.0 } else { 4.5 };
            let pages = [p.paper, p.panel, p.card, p.accent_soft];
            let week = [p.work, p.school, p.care, p.sleep, p.free, p.added];
            let scene = [p.floor, p.lamp];
            check(theme, p.ink, &pages, 7.0);
            check(theme, p.ink, &week, 7.0);
            check(
                theme,
                p.ink,
                &[p.warning_soft, p.wood, p.family, p.professional, p.marked],
                least,
            );
            check(theme, p.ink, &scene, 7.0);
            check(theme, p.quiet, &pages, least);
            check(theme, p.blocked, &[p.paper, p.panel], least);
            check(theme, p.quiet, &week, least);
            check(theme, p.quiet, &scene, least);
            check(
                theme,
                p.warning,
                &[p.paper, p.panel, p.card, p.warning_soft],
                least,
            );
            check(theme, p.accent, &pages, least);
            check(theme, p.on_accent, &[p.accent], least);
        }
    }

    #[test]
    fn what_can_be_pressed_and_what_has_the_focus_can_be_seen() {
        for theme in Theme::ALL {
            let p = of(theme);
            check(theme, p.control_edge, &[p.paper, p.panel, p.card], 3.0);
            check(theme, p.accent, &[p.paper, p.panel, p.card, p.floor], 3.0);
            check(theme, p.wood_edge, &[p.floor, p.lamp], 2.5);
        }
    }

    #[test]
    fn what_cannot_be_pressed_is_clearly_dimmer_than_what_can() {
        for theme in Theme::ALL {
            let p = of(theme);
            let (open, blocked) = (contrast(p.ink, p.panel), contrast(p.blocked, p.panel));
            assert!(blocked * 1.9 < open, "{theme:?}: {blocked:.2} beside {open:.2}");
        }
    }

    #[test]
    fn what_a_plot_says_can_be_read_on_what_it_lies_on() {
        for theme in Theme::ALL {
            let p = of(theme);
            let least = if theme == Theme::Contrast { 7.0 } else { 4.5 };
            let (axes, grounds) = (crate::panels::widgets::axis_ink(p), [p.paper, p.panel, p.card]);
            check(theme, axes, &grounds, least);
            for course in [p.accent, p.warning, p.ink, p.quiet] {
                check(theme, course, &[p.band, p.paper, p.card], 3.0);
            }
        }
    }
}
