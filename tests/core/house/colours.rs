//! Where colours are named: in the palette and in the tones of portraits, nowhere else.

use super::Broken;
use super::source::Source;

/// Files that may name a colour.
const ROOMS: [&str; 2] = ["src/panels/theme/palette.rs", "src/panels/portrait/"];
/// Ways of making a colour out of figures.
const MADE: [&str; 8] = [
    "Color32::from_rgb(",
    "Color32::from_rgba_unmultiplied(",
    "Color32::from_gray(",
    "Color32::from_hex(",
    "Color::srgb(",
    "Color::srgba(",
    "Color::hsl",
    "Color::oklch",
];

/// No colour is made outside its rooms.
pub fn in_their_rooms(sources: &[Source]) -> Vec<Broken> {
    let elsewhere = sources
        .iter()
        .filter(|source| ROOMS.iter().all(|room| !source.file.starts_with(room)));
    elsewhere
        .flat_map(|source| {
            source.text.lines().zip(1..).filter_map(move |(line, number)| {
                let made = MADE.iter().find(|made| line.contains(**made))?;
                Some(Broken {
                    file: source.file.clone(),
                    line: number,
                    rule: format!(
                        "{made}...: a colour is named in src/panels/theme/palette.rs, once per theme"
                    ),
                })
            })
        })
        .collect()
}

#[test]
fn a_colour_outside_the_palette_is_told_with_its_line() {
    let told = super::told(
        in_their_rooms,
        &[
            (
                "src/panels/a.rs",
                "//! A.\nlet red = Color32::from_rgb(200, 0, 0);\n",
            ),
            ("src/panels/theme/palette.rs", "Color32::from_rgb(1, 2, 3)\n"),
            ("src/panels/portrait/skin.rs", "Color32::from_rgb(1, 2, 3)\n"),
        ],
    );
    assert_eq!(told, ["src/panels/a.rs:2"]);
}
