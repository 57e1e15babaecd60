//! How somebody looks, as an author may write it. What is left out follows from who it is: see the drawing of portraits.

use serde::Deserialize;

/// The looks of a person. Everything may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Portrait {
    /// Tone of the skin. Left out: the family's.
    pub skin: Option<Skin>,
    /// How the hair is worn.
    pub hair: Option<Hair>,
    /// Colour of the hair. Left out: the family's, grey from about sixty.
    pub hair_colour: Option<HairColour>,
    /// Wears a beard. Only when written.
    pub beard: Option<bool>,
    /// Wears glasses. Only when written.
    pub glasses: Option<bool>,
    /// What is worn.
    pub clothes: Option<Clothes>,
    /// Its colour; a headscarf gets another that goes with it.
    pub clothes_colour: Option<ClothesColour>,
}

/// Tone of the skin, from light to dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, schemars::JsonSchema)]
pub enum Skin {
    /// Very light.
    Pale,
    /// Light.
    Light,
    /// Between light and tan.
    Olive,
    /// Light brown.
    Tan,
    /// Brown.
    Brown,
    /// Very dark.
    Deep,
}

impl Skin {
    /// All, from light to dark.
    pub const ALL: [Skin; 6] = [
        Skin::Pale,
        Skin::Light,
        Skin::Olive,
        Skin::Tan,
        Skin::Brown,
        Skin::Deep,
    ];
}

/// How the hair is worn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, schemars::JsonSchema)]
pub enum Hair {
    /// None.
    Bald,
    /// A few millimetres.
    Cropped,
    /// Short, with a parting.
    Short,
    /// Loose, over the ears.
    Wavy,
    /// Short curls.
    Curly,
    /// A round cloud.
    Afro,
    /// Down to the jaw, with a fringe.
    Bob,
    /// Down to the shoulders and further.
    Long,
    /// Tied behind the head.
    Ponytail,
    /// In two bunches.
    Bunches,
    /// Tied on top of the head.
    Bun,
    /// Under a scarf.
    Headscarf,
}

impl Hair {
    /// All of them.
    pub const ALL: [Hair; 12] = [
        Hair::Bald,
        Hair::Cropped,
        Hair::Short,
        Hair::Wavy,
        Hair::Curly,
        Hair::Afro,
        Hair::Bob,
        Hair::Long,
        Hair::Ponytail,
        Hair::Bunches,
        Hair::Bun,
        Hair::Headscarf,
    ];
}

/// Colour of the hair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, schemars::JsonSchema)]
pub enum HairColour {
    /// Black.
    Black,
    /// Dark brown.
    DarkBrown,
    /// Brown.
    Brown,
    /// Reddish brown.
    Auburn,
    /// Red.
    Red,
    /// Dark blond.
    Blond,
    /// Grey.
    Grey,
    /// White.
    White,
}

impl HairColour {
    /// All of them.
    pub const ALL: [HairColour; 8] = [
        HairColour::Black,
        HairColour::DarkBrown,
        HairColour::Brown,
        HairColour::Auburn,
        HairColour::Red,
        HairColour::Blond,
        HairColour::Grey,
        HairColour::White,
    ];
}

/// What is worn, as far as it shows below the chin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, schemars::JsonSchema)]
pub enum Clothes {
    /// A jumper or T-shirt with a round neck.
    RoundNeck,
    /// A jumper or tunic with a V-neck.
    VNeck,
    /// A shirt or blouse with a collar.
    Shirt,
    /// A high collar.
    RollNeck,
    /// A cardigan over a T-shirt.
    Cardigan,
    /// A jumper with a hood.
    Hoodie,
    /// A jacket over a shirt.
    Jacket,
}

impl Clothes {
    /// All of them.
    pub const ALL: [Clothes; 7] = [
        Clothes::RoundNeck,
        Clothes::VNeck,
        Clothes::Shirt,
        Clothes::RollNeck,
        Clothes::Cardigan,
        Clothes::Hoodie,
        Clothes::Jacket,
    ];
}

/// Colour of what is worn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, schemars::JsonSchema)]
pub enum ClothesColour {
    /// Sand.
    Sand,
    /// Ochre yellow.
    Ochre,
    /// Rusty red.
    Rust,
    /// Old rose.
    Rose,
    /// Plum.
    Plum,
    /// Dusty blue.
    Blue,
    /// Blue-green.
    Teal,
    /// Moss green.
    Moss,
    /// Dark grey.
    Charcoal,
}

impl ClothesColour {
    /// All of them.
    pub const ALL: [ClothesColour; 9] = [
        ClothesColour::Sand,
        ClothesColour::Ochre,
        ClothesColour::Rust,
        ClothesColour::Rose,
        ClothesColour::Plum,
        ClothesColour::Blue,
        ClothesColour::Teal,
        ClothesColour::Moss,
        ClothesColour::Charcoal,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::dialect;

    #[test]
    fn a_portrait_may_say_a_little_or_nothing() {
        let read = |text| dialect().from_str::<Portrait>(text).unwrap();
        assert_eq!(read("()"), Portrait::default());
        let written = read("(hair: Curly, glasses: true, clothes_colour: Moss)");
        assert_eq!(written.hair, Some(Hair::Curly));
        assert_eq!(written.glasses, Some(true));
        assert_eq!(written.clothes_colour, Some(ClothesColour::Moss));
        assert_eq!(written.skin, None);
    }

    #[test]
    fn what_is_not_known_is_refused() {
        assert!(dialect().from_str::<Portrait>("(moustache: true)").is_err());
        assert!(dialect().from_str::<Portrait>("(hair: Mohawk)").is_err());
    }
}
