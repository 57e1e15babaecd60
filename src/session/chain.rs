//! How a line of a journal is sealed: a hash over the line before it and its own bytes, so that no line can be
//! changed, dropped, doubled or swapped unseen.

use std::fmt::Write as _;

/// The hash that seals a line and everything before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hash([u8; 32]);

const BEFORE_CHAIN: &str = "{\"chain\":\"";
const HEX: usize = 64;

/// What a line holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The first line.
    Header,
    /// Every other line.
    Record,
}

impl Kind {
    fn between(self) -> &'static str {
        match self {
            Kind::Header => "\",\"journal\":",
            Kind::Record => "\",\"record\":",
        }
    }
}

impl Hash {
    /// What the first line is chained to.
    pub fn of_nothing() -> Hash {
        Hash(*blake3::hash(b"samenspel journal").as_bytes())
    }

    /// The hash of `payload` after a line with this hash.
    #[must_use]
    pub fn then(&self, payload: &[u8]) -> Hash {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.0);
        hasher.update(payload);
        Hash(*hasher.finalize().as_bytes())
    }

    /// In 64 lower-case hexadecimal digits.
    pub fn hex(&self) -> String {
        self.0.iter().fold(String::with_capacity(HEX), |mut text, byte| {
            // Writing to a string can't fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

/// A whole line, with its end, for `payload` (one JSON value) after the line with hash `previous`.
pub fn seal(kind: Kind, previous: Hash, payload: &str) -> (String, Hash) {
    let hash = previous.then(payload.as_bytes());
    let line = format!("{BEFORE_CHAIN}{}{}{payload}}}\n", hash.hex(), kind.between());
    (line, hash)
}

/// The payload of a line without its end, if the line is whole and follows the line with hash `previous`.
pub fn open(kind: Kind, previous: Hash, line: &[u8]) -> Option<(&[u8], Hash)> {
    let rest = line.strip_prefix(BEFORE_CHAIN.as_bytes())?;
    let (hex, rest) = rest.split_at_checked(HEX)?;
    let payload = rest.strip_prefix(kind.between().as_bytes())?.strip_suffix(b"}")?;
    let hash = previous.then(payload);
    (hash.hex().as_bytes() == hex).then_some((payload, hash))
}

/// The payload of a line, or as much of it as is there, without looking at its hash.
pub fn peek(kind: Kind, line: &[u8]) -> Option<&[u8]> {
    let rest = line.strip_prefix(BEFORE_CHAIN.as_bytes())?;
    let (_, rest) = rest.split_at_checked(HEX)?;
    rest.strip_prefix(kind.between().as_bytes())
}

/// The hash by which a line is sealed, in hexadecimal digits, without looking whether it is right.
pub fn peek_seal(line: &[u8]) -> Option<String> {
    let hex = line.strip_prefix(BEFORE_CHAIN.as_bytes())?.get(..HEX)?;
    let digits = hex.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    digits.then(|| String::from_utf8_lossy(hex).into_owned())
}

/// Whether `text` begins as a line does, or is the beginning of one.
pub fn begins(text: &[u8]) -> bool {
    let begin = BEFORE_CHAIN.as_bytes();
    text.starts_with(begin) || begin.starts_with(text)
}

/// Whether another line begins within `text`: then it is not one line that was written in part. What players wrote
/// can't look so, for its quotes are escaped.
pub fn begins_again(text: &[u8]) -> bool {
    text.windows(BEFORE_CHAIN.len())
        .skip(1)
        .any(|window| window == BEFORE_CHAIN.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_line_opens_only_after_the_line_it_follows() {
        let start = Hash::of_nothing();
        let (first, after_first) = seal(Kind::Record, start, "{\"seq\":0}");
        let (second, after_second) = seal(Kind::Record, after_first, "{\"seq\":1}");
        let second = second.trim_end().as_bytes();
        assert_eq!(
            open(Kind::Record, after_first, second),
            Some((b"{\"seq\":1}".as_slice(), after_second))
        );
        assert_eq!(open(Kind::Record, start, second), None);
        assert_eq!(open(Kind::Header, start, first.trim_end().as_bytes()), None);
    }

    #[test]
    fn no_byte_of_a_line_can_change_unseen() {
        let start = Hash::of_nothing();
        let (line, _) = seal(Kind::Record, start, "{\"seq\":0,\"by\":\"Team\"}");
        let line = line.trim_end().as_bytes();
        for place in 0..line.len() {
            for bit in 0..8 {
                let mut changed = line.to_vec();
                changed[place] ^= 1 << bit;
                assert_eq!(
                    open(Kind::Record, start, &changed),
                    None,
                    "byte {place}, bit {bit}"
                );
            }
        }
    }
}
