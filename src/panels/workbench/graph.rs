//! How the case hangs together: its parts in columns, with lines between them.

use crate::panels::hand::Hand;
use crate::panels::theme::{self, palette};
use crate::panels::widgets;
use crate::view::workbench::{ChosenNode, GraphNode, GraphView, Tie};
use egui::epaint::CubicBezierShape;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, FontId, Rect, Sense, Shape, Stroke, TextStyle, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// From more lines than this on, only those of a chosen part are drawn.
const MANY: usize = 60;

pub(super) fn show(ui: &mut Ui, view: &GraphView, hand: &mut Hand<'_>) {
    // As high whether a part is chosen or not: the drawing below it stays where it is.
    let height = TextStyle::Body.resolve(ui.style()).size * 8.5;
    if view.chosen.is_none() && widgets::large(ui) {
        widgets::body(ui, &view.about);
    } else {
        chosen(ui, view, height, hand);
    }
    if view.columns.is_empty() {
        return;
    }
    let small = TextStyle::Small.resolve(ui.style());
    let columns = view.columns.len() as f32;
    let gap = small.size * 2.2;
    let width = (ui.available_width() + gap) / columns - gap;
    if width >= small.size * 7.0 {
        whole(ui, view, (width, gap), hand);
    } else {
        listed(ui, view, hand);
    }
}

fn chosen(ui: &mut Ui, view: &GraphView, height: f32, hand: &mut Hand<'_>) {
    widgets::card(ui, |ui| {
        egui::ScrollArea::vertical()
            .id_salt("what it hangs together with")
            .min_scrolled_height(height)
            .max_height(height)
            .auto_shrink([false, false])
            .show(ui, |ui| match &view.chosen {
                Some(chosen) => near(ui, chosen, hand),
                None => {
                    widgets::body(ui, &view.about);
                }
            });
    });
}

/// Where there is no room for lines: the parts below each other. What leads to what, one sees of each.
fn listed(ui: &mut Ui, view: &GraphView, hand: &mut Hand<'_>) {
    for column in &view.columns {
        ui.add_space(theme::NEAR);
        widgets::bold(ui, &column.heading);
        for node in &column.nodes {
            if widgets::plain_named(ui, node.choice.shown(), &node.choice.label, true) {
                hand.actions.push(node.choice.action.clone());
            }
        }
    }
}

/// The part one looks at, with what is around it.
fn near(ui: &mut Ui, chosen: &ChosenNode, hand: &mut Hand<'_>) {
    widgets::heading(ui, &chosen.title);
    ui.horizontal_wrapped(|ui| {
        if let Some(go) = &chosen.go {
            hand.button(ui, go);
        }
        hand.button(ui, &chosen.all);
    });
    for (heading, choices) in [
        (&chosen.from_heading, &chosen.from),
        (&chosen.to_heading, &chosen.to),
    ] {
        widgets::bold(ui, heading);
        if choices.is_empty() {
            widgets::quiet_text(ui, &chosen.nothing);
        }
        for choice in choices {
            hand.quiet(ui, choice);
        }
    }
}

/// Everything, in columns.
fn whole(ui: &mut Ui, view: &GraphView, (width, gap): (f32, f32), hand: &mut Hand<'_>) {
    let small = TextStyle::Small.resolve(ui.style());
    let row = small.size * 1.9;
    let most = view
        .columns
        .iter()
        .map(|column| column.nodes.len())
        .max()
        .unwrap_or(0);
    let size = vec2(
        (width + gap) * view.columns.len() as f32 - gap,
        row * (most as f32 + 1.5),
    );
    let (canvas, _) = ui.allocate_exact_size(size, Sense::hover());
    let place = |(column, nth): (usize, usize)| {
        let indent = if view.columns[column].nodes[nth].within {
            small.size
        } else {
            0.0
        };
        Rect::from_min_size(
            pos2(
                canvas.left() + (width + gap) * column as f32 + indent,
                canvas.top() + row * (nth as f32 + 1.5),
            ),
            vec2(width - indent, row - 3.0),
        )
    };
    let chosen = view.chosen.is_some();
    // So many lines at once say nothing: those of a part show when it is chosen.
    let all = !chosen && view.edges.len() <= MANY;
    for (from, to, tie) in &view.edges {
        if all || tie.near {
            line(ui, place(*from), place(*to), *tie);
        }
    }
    for (nth, column) in view.columns.iter().enumerate() {
        let at = pos2(canvas.left() + (width + gap) * nth as f32, canvas.top());
        let heading = cut(
            &column.heading,
            FontId::new(small.size, theme::bold()),
            palette::here(ui).ink,
            width,
        );
        let galley = ui.painter().layout_job(heading);
        ui.painter().galley(at, galley, palette::here(ui).ink);
        for (place_in, node) in column.nodes.iter().enumerate() {
            if part(ui, place((nth, place_in)), node, chosen) {
                hand.actions.push(node.choice.action.clone());
            }
        }
    }
}

/// One line, cut where its place ends.
fn cut(text: &str, font: FontId, ink: Color32, width: f32) -> LayoutJob {
    let mut job = LayoutJob::simple(text.to_owned(), font, ink, f32::INFINITY);
    job.wrap = TextWrapping::truncate_at_width(width);
    job
}

/// One part; true when it is chosen now.
fn part(ui: &mut Ui, rect: Rect, node: &GraphNode, among: bool) -> bool {
    let colours = palette::here(ui);
    let small = TextStyle::Small.resolve(ui.style());
    let response = ui.allocate_rect(rect, Sense::click());
    let is = node.choice.is_chosen();
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is, &node.choice.label));
    ui.ctx().accesskit_node_builder(response.id, |builder| {
        builder.set_role(egui::accesskit::Role::RadioButton);
    });
    let (fill, edge) = match (is, node.near) {
        (true, _) => (colours.accent_soft, Stroke::new(2.0, colours.accent)),
        (false, true) => (colours.card, Stroke::new(2.0, colours.control_edge)),
        (false, false) => (colours.card, Stroke::new(1.0, colours.edge)),
    };
    let painter = ui
        .painter()
        .with_clip_rect(rect.expand(2.0).intersect(ui.clip_rect()));
    painter.rect(rect, 3, fill, edge, egui::StrokeKind::Inside);
    let ink = if among && !node.near {
        colours.quiet
    } else {
        colours.ink
    };
    let font = FontId::new(small.size * 0.95, small.family);
    let job = cut(
        &node.choice.shown().replace('\n', " "),
        font,
        ink,
        rect.width() - 10.0,
    );
    let galley = painter.layout_job(job);
    painter.galley(
        pos2(rect.left() + 5.0, rect.center().y - galley.size().y / 2.0),
        galley,
        ink,
    );
    let clicked = response.clicked();
    widgets::focus(ui, &response);
    response.on_hover_text(&node.choice.label);
    clicked
}

/// From one part to another: from its right edge to the left edge, around where that is behind.
fn line(ui: &Ui, from: Rect, to: Rect, tie: Tie) {
    let colours = palette::here(ui);
    let colour: Color32 = if tie.near {
        colours.accent
    } else {
        colours.control_edge
    };
    let stroke = Stroke::new(if tie.near { 2.0 } else { 1.0 }, colour);
    let (start, end, bend) = if from.left() < to.left() {
        (from.right_center(), to.left_center(), 26.0)
    } else if from.left() > to.left() {
        (from.left_center(), to.right_center(), -26.0)
    } else {
        (from.right_center(), to.right_center(), 26.0)
    };
    let back = if from.left() == to.left() { bend } else { -bend };
    let curve = CubicBezierShape::from_points_stroke(
        [start, start + vec2(bend, 0.0), end + vec2(back, 0.0), end],
        false,
        Color32::TRANSPARENT,
        stroke,
    );
    let painter = ui.painter();
    if tie.condition {
        painter.extend(Shape::dashed_line(&curve.flatten(Some(0.5)), stroke, 5.0, 4.0));
    } else {
        painter.add(curve);
    }
    if !tie.near {
        return;
    }
    let into = if back < 0.0 { 1.0 } else { -1.0 };
    if tie.against {
        painter.vline(end.x - into * 2.0, (end.y - 5.0)..=(end.y + 5.0), stroke);
    } else {
        let tip = [end, end + vec2(-7.0 * into, -4.0), end + vec2(-7.0 * into, 4.0)];
        painter.add(Shape::convex_polygon(tip.to_vec(), colour, Stroke::NONE));
    }
}
