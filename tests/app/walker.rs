//! Walks a panel as people do: by name, by Tab, within the window.

use egui::accesskit::Role;
use egui::{Rect, Ui, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use samenspel::panels::{Draft, theme};
use samenspel::view::{Action, Looks};
use std::collections::{BTreeMap, BTreeSet};

/// A page and what was done on it.
pub struct Page<V> {
    pub view: V,
    pub draft: Draft,
    pub actions: Vec<Action>,
}

/// Shows a page in a window of this size, with text of this size in per cent.
pub fn page<V: 'static>(
    view: V,
    size: Vec2,
    percent: u16,
    show: impl Fn(&mut Ui, &V, &mut Draft, &mut Vec<Action>) + 'static,
) -> Harness<'static, Page<V>> {
    let page = Page {
        view,
        draft: Draft::default(),
        actions: Vec::new(),
    };
    let mut dressed = false;
    let mut harness = Harness::builder().with_size(size).build_ui_state(
        move |ui, page: &mut Page<V>| {
            // The typeface shows from the frame after the one in which it was given.
            if !dressed {
                let looks = Looks {
                    text_percent: percent,
                    ..Looks::default()
                };
                theme::set_fonts(ui.ctx());
                theme::set_look(ui.ctx(), looks);
                dressed = true;
                return;
            }
            let full = egui::UiBuilder::new().max_rect(ui.ctx().viewport_rect());
            ui.scope_builder(full, |ui| {
                show(ui, &page.view, &mut page.draft, &mut page.actions);
            });
        },
        page,
    );
    harness.run_steps(4);
    harness
}

/// What can be pressed: name, and where it is.
pub fn controls<V>(harness: &Harness<'_, Page<V>>) -> Vec<(String, Rect, bool)> {
    harness
        .root()
        .children_recursive()
        .filter(|node| {
            matches!(
                node.accesskit_node().role(),
                Role::Button
                    | Role::RadioButton
                    | Role::CheckBox
                    | Role::Link
                    | Role::Tab
                    | Role::TextInput
                    | Role::MultilineTextInput
            )
        })
        .map(|node| {
            let within = node.accesskit_node();
            let name = within.label().or(within.value()).unwrap_or_default();
            (name, node.rect(), !within.is_disabled())
        })
        .collect()
}

/// The names of the controls: each has one, no two the same; and nothing, control or text, sticks out at the side.
#[track_caller]
pub fn names<V>(harness: &Harness<'_, Page<V>>, size: Vec2) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (name, rect, _) in controls(harness) {
        assert!(!name.trim().is_empty(), "a control without a name at {rect:?}");
        assert!(names.insert(name.clone()), "two controls are called {name:?}");
    }
    for node in harness.root().children_recursive() {
        let role = node.accesskit_node().role();
        let text = matches!(role, Role::Label | Role::Heading);
        let pressed = matches!(
            role,
            Role::Button | Role::RadioButton | Role::CheckBox | Role::Tab
        );
        let within = node.accesskit_node();
        if (text || pressed) && within.bounding_box().is_some() {
            let rect = node.rect();
            let name = within.label().or(within.value()).unwrap_or_default();
            assert!(
                rect.left() >= -0.5 && rect.right() <= size.x + 0.5,
                "{name:?} sticks out at the side: {rect:?} in {size:?}"
            );
        }
    }
    names
}

/// Presses Tab once around the page: every control that is open has the focus once, and it is never lost.
#[track_caller]
pub fn around<V>(harness: &mut Harness<'_, Page<V>>, what: &str) {
    let open = controls(harness).into_iter().filter(|(_, _, open)| *open).count();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..open {
        harness.key_press(egui::Key::Tab);
        harness.run_steps(2);
        let focused = harness
            .root()
            .children_recursive()
            .find(|node| node.is_focused())
            .map(|node| {
                let node = node.accesskit_node();
                node.label().or(node.value()).unwrap_or_default()
            });
        *seen.entry(focused.unwrap_or_default()).or_insert(0) += 1;
    }
    assert!(
        seen.iter().all(|(name, times)| !name.is_empty() && *times == 1),
        "Tab goes around {what}: {seen:?}"
    );
}
