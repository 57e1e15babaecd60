//! Typed keys: a sentence can only be asked for by a key that the tests hold against the Fluent files.

/// The key of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Id of the message.
    pub id: &'static str,
    /// Names of its arguments.
    pub args: &'static [&'static str],
}

/// Declares the keys of a subject: `keys! { WHO_COMES = "who-comes" [who, count]; }` in a module named `key`.
macro_rules! keys {
    ($($name:ident = $id:literal $([$($arg:ident),* $(,)?])?;)*) => {
        $(
            #[doc = concat!("`", $id, "`")]
            pub const $name: $crate::words::Key = $crate::words::Key { id: $id, args: &[$($(stringify!($arg)),*)?] };
        )*
        /// All keys of this subject.
        #[cfg(test)]
        pub(crate) const ALL: &[$crate::words::Key] = &[$($name),*];
        /// The names of the keys as they stand in the code.
        #[cfg(test)]
        pub(crate) const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

pub(crate) use keys;
