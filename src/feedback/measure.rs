//! Shares in whole numbers: per mille, rounded to the nearest, halves up.

use serde::Serialize;

/// A share in thousandths; 1000 is the whole. Indices that can be negative run from -1000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct PerMille(pub i32);

/// `part` of `whole` in thousandths, rounded to the nearest; none where there is no whole.
pub fn per_mille(part: u32, whole: u32) -> Option<PerMille> {
    let (part, whole) = (u64::from(part), u64::from(whole));
    let share = (part * 2000 + whole).checked_div(whole * 2)?;
    Some(PerMille(i32::try_from(share).unwrap_or(i32::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_to_the_nearest_thousandth() {
        assert_eq!(per_mille(1, 3), Some(PerMille(333)));
        assert_eq!(per_mille(2, 3), Some(PerMille(667)));
        assert_eq!(per_mille(3, 3), Some(PerMille(1000)));
        assert_eq!(per_mille(0, 5), Some(PerMille(0)));
        assert_eq!(per_mille(0, 0), None);
    }
}
