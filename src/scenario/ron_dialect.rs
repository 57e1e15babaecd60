//! The one way RON is read here: an optional field is written plainly, without `Some(...)`.

use ron::extensions::Extensions;

/// RON with optional values written plainly.
pub fn dialect() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}
