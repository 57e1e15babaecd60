//! Ctrl-C during a long reckoning: it ends with what there was by then. Pressed again, the program ends.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether Ctrl-C was pressed.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Listens from now on. Where a machine doesn't let us listen, Ctrl-C ends the program as it always does.
    pub fn listen() -> Cancel {
        let cancel = Cancel::default();
        let pressed = cancel.clone();
        let listening = ctrlc::set_handler(move || {
            if pressed.0.swap(true, Ordering::Relaxed) {
                std::process::exit(130);
            }
        });
        drop(listening);
        cancel
    }

    /// Whether it was pressed.
    pub fn pressed(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
