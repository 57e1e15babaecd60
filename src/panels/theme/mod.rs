//! How the window looks: colours, type and distances, set once. Which words stand where is for the panels.

pub mod palette;

use crate::view::{Looks, Spacing};
use egui::{
    Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Stroke, Style, TextStyle, Theme,
    Visuals,
};
use palette::Palette;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Atkinson Hyperlegible, made to be told apart letter by letter.
pub const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/AtkinsonHyperlegible-Regular.ttf");
/// Its bold face.
pub const BOLD: &[u8] = include_bytes!("../../../assets/fonts/AtkinsonHyperlegible-Bold.ttf");
const ITALIC: &[u8] = include_bytes!("../../../assets/fonts/AtkinsonHyperlegible-Italic.ttf");

/// Distance between things that belong together, in points.
pub const NEAR: f32 = 6.0;
/// Distance between things that do not.
pub const APART: f32 = 14.0;
/// Distance between parts of a screen.
pub const FAR: f32 = 24.0;
/// Widest line of text that reads well, in points at 100 %.
pub const LINE: f32 = 640.0;
/// Least height of what can be pressed.
pub const TARGET: f32 = 34.0;
/// Rounding of cards and controls.
pub const ROUND: u8 = 6;

/// The size of a screen's title.
pub fn title() -> TextStyle {
    TextStyle::Name("title".into())
}

/// The typeface for what must stand out.
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// The typeface for what people say.
pub fn italic() -> FontFamily {
    FontFamily::Name("italic".into())
}

/// The typeface of icons.
pub fn icons() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// Gives `context` the game's typeface. Needed once; the fonts show from the next frame.
pub fn set_fonts(context: &Context) {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in [("regular", REGULAR), ("bold", BOLD), ("italic", ITALIC)] {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let fallback = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    for (family, name) in [
        (FontFamily::Proportional, "regular"),
        (FontFamily::Monospace, "regular"),
        (bold(), "bold"),
        (italic(), "italic"),
    ] {
        let mut order = vec![name.to_owned()];
        order.extend(fallback.iter().cloned());
        fonts.families.insert(family, order);
    }
    // In a family of their own: among letters they would take the place of signs that other typefaces have.
    let phosphor = egui_phosphor::Variant::Regular.font_data();
    fonts.font_data.insert("icons".to_owned(), Arc::new(phosphor));
    fonts
        .families
        .insert(icons(), vec!["icons".to_owned(), "regular".to_owned()]);
    context.set_fonts(fonts);
}

/// How far a finger may move, in points, in what is still a press.
const TREMBLE: f32 = 10.0;

/// Gives `context` the game's look.
pub fn set_look(context: &Context, looks: Looks) {
    palette::set(context, looks.theme);
    context.options_mut(|options| {
        // Nobody is hurried: a finger may rest on what it presses, and tremble.
        options.input_options.max_click_duration = f64::INFINITY;
        options.input_options.max_click_dist = TREMBLE;
    });
    context.set_theme(Theme::Light);
    let look = look(looks);
    context.set_style_of(Theme::Light, look.clone());
    context.set_style_of(Theme::Dark, look);
}

fn look(looks: Looks) -> Style {
    let scale = f32::from(looks.text_percent.clamp(80, 250)) / 100.0;
    let size = |points: f32, family: FontFamily| FontId::new((points * scale).round(), family);
    let text_styles: BTreeMap<TextStyle, FontId> = [
        (title(), size(28.0, bold())),
        (TextStyle::Heading, size(19.0, bold())),
        (TextStyle::Body, size(16.0, FontFamily::Proportional)),
        (TextStyle::Button, size(16.0, FontFamily::Proportional)),
        (TextStyle::Small, size(14.0, FontFamily::Proportional)),
        (TextStyle::Monospace, size(15.0, FontFamily::Proportional)),
    ]
    .into();
    let mut style = Style {
        text_styles,
        visuals: visuals(palette::of(looks.theme), looks.theme),
        animation_time: 0.0,
        ..Style::default()
    };
    style.spacing.item_spacing = egui::vec2(NEAR + 2.0, NEAR);
    style.spacing.button_padding = egui::vec2(12.0, 6.0);
    style.spacing.interact_size.y = TARGET;
    style.spacing.extra_text_line_spacing = extra_line_spacing(looks);
    style.spacing.text_edit_width = 320.0;
    style.spacing.scroll = egui::style::ScrollStyle::solid();
    style.spacing.scroll.bar_width = 10.0;
    // Its bar says that there is more; a fading edge is a grey smear over cards and names.
    style.spacing.scroll.fade.strength = 0.0;
    style.interaction.selectable_labels = false;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    style
}

/// Points between lines beyond what the typeface asks for.
fn extra_line_spacing(looks: Looks) -> f32 {
    match looks.spacing {
        Spacing::Normal => 0.0,
        Spacing::Wide => (6.0 * f32::from(looks.text_percent) / 100.0).round(),
    }
}

fn visuals(colours: &Palette, theme: crate::view::Theme) -> Visuals {
    let mut visuals = match theme {
        crate::view::Theme::Light => Visuals::light(),
        crate::view::Theme::Dark | crate::view::Theme::Contrast => Visuals::dark(),
    };
    // What can't be pressed has quiet words: faded as well they could not be read.
    visuals.disabled_alpha = 1.0;
    visuals.panel_fill = colours.paper;
    visuals.window_fill = colours.panel;
    visuals.window_stroke = Stroke::new(1.0, colours.edge);
    visuals.extreme_bg_color = colours.card;
    visuals.faint_bg_color = colours.panel;
    visuals.override_text_color = Some(colours.ink);
    visuals.weak_text_color = Some(colours.quiet);
    visuals.hyperlink_color = colours.accent;
    visuals.warn_fg_color = colours.warning;
    visuals.error_fg_color = colours.warning;
    visuals.selection.bg_fill = colours.marked;
    visuals.selection.stroke = Stroke::new(2.0, colours.accent);
    let round = CornerRadius::same(ROUND);
    for (state, fill, edge) in [
        (&mut visuals.widgets.noninteractive, colours.panel, colours.edge),
        (&mut visuals.widgets.inactive, colours.card, colours.control_edge),
        (&mut visuals.widgets.hovered, colours.accent_soft, colours.accent),
        (&mut visuals.widgets.active, colours.accent_soft, colours.accent),
        (&mut visuals.widgets.open, colours.accent_soft, colours.accent),
    ] {
        // The handle of a scroll bar has to be seen on a card; buttons bring their own ground.
        state.bg_fill = edge;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, edge);
        state.fg_stroke = Stroke::new(1.0, colours.ink);
        state.corner_radius = round;
        state.expansion = 0.0;
    }
    visuals
}
