//! What many plays say of the case.

use crate::panels::hand::Hand;
use crate::panels::theme;
use crate::panels::widgets;
use crate::view::workbench::ReckoningView;
use egui::{ProgressBar, Ui};

pub(super) fn show(ui: &mut Ui, view: &ReckoningView, hand: &mut Hand<'_>) {
    widgets::body(ui, &view.about);
    super::rows(ui, &view.choices, hand);
    if let Some((said, per_cent, cancel)) = &view.running {
        widgets::body(ui, said);
        ui.add(ProgressBar::new(*per_cent as f32 / 100.0));
        hand.button(ui, cancel);
    }
    if let Some(old) = &view.old {
        widgets::warning(ui, old);
    }
    for part in &view.parts {
        ui.add_space(theme::NEAR);
        widgets::bold(ui, &part.heading);
        for line in &part.lines {
            widgets::item(ui, line.trim());
        }
    }
    if !view.witnesses.is_empty() {
        ui.add_space(theme::NEAR);
        super::rows(ui, &view.witnesses, hand);
    }
}
