//! Journals of every format that was released are read and gone on with: one of each is kept in `tests/fixtures/journals`.

use samenspel::session::{FORMAT, Recording, replay};
use std::path::{Path, PathBuf};

fn kept() -> Vec<(u32, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/journals");
    let mut kept: Vec<(u32, PathBuf)> = std::fs::read_dir(folder)
        .expect("the kept journals")
        .flatten()
        .map(|entry| {
            let path = entry.path();
            let name = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let number = name
                .strip_prefix("format-")
                .and_then(|number| number.parse().ok());
            (number.expect("format-N.samenspel"), path)
        })
        .collect();
    kept.sort();
    kept
}

#[test]
fn a_journal_of_every_format_is_read() {
    let kept = kept();
    let formats: Vec<u32> = kept.iter().map(|(format, _)| *format).collect();
    assert_eq!(formats, (1..=FORMAT).collect::<Vec<_>>(), "one of each");
    for (format, path) in kept {
        let text = std::fs::read_to_string(&path).expect("text");
        assert!(
            text.contains(&format!("\"format\":{format},")),
            "{}",
            path.display()
        );
        let recording = Recording::read(&path).expect("it is read");
        assert!(recording.records.len() > 10 && recording.torn.is_none());
        let parent = recording.header.parent.as_ref();
        assert_eq!(parent.is_some(), format >= 2);
        assert_eq!(parent.is_some_and(|parent| parent.seal.is_some()), format >= 3);
        assert!(replay(&recording).turns > 1);
    }
}
