//! Plots: courses over the turns and counts per name, drawn so that they can be told apart without colour. Every mark
//! opens what it rests on: under the pointer, by a click, and by the row of marks below the plot, which the keyboard
//! and a screen reader reach too.

use super::tab::mark as chip;
use super::text;
use crate::panels::theme::palette::{self, Palette};
use crate::view::debrief::{Heights, Plot as Shown};
use egui::{
    Color32, Id, Pos2, Sense, Shape, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, WidgetType, vec2,
};
use egui_plot::{
    AxisHints, Bar, BarChart, GridInput, GridMark, HLine, Line, LineStyle, MarkerShape, Plot, PlotPoints,
    Points, Polygon,
};

/// How courses are told apart: by mark, stroke and colour.
fn looks(colours: &Palette) -> [(MarkerShape, LineStyle, Color32); 4] {
    [
        (MarkerShape::Circle, LineStyle::Solid, colours.accent),
        (
            MarkerShape::Square,
            LineStyle::Dashed { length: 8.0 },
            colours.warning,
        ),
        (MarkerShape::Up, LineStyle::Dotted { spacing: 5.0 }, colours.ink),
        (
            MarkerShape::Diamond,
            LineStyle::Dashed { length: 3.0 },
            colours.quiet,
        ),
    ]
}

/// Shows a plot.
pub fn plot(ui: &mut Ui, name: &str, shown: &Shown) {
    let colours = palette::here(ui);
    text::bold(ui, &shown.title);
    legend(ui, shown);
    let body = TextStyle::Body.resolve(ui.style()).size;
    let still = Plot::new(Id::new(name))
        .height(
            body * if shown.counts.is_empty() {
                13.0
            } else {
                2.0 + 2.0 * shown.counts.len() as f32
            },
        )
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .show_crosshair(false);
    // The plot itself takes no part in the keyboard and the pointer: its marks do, below and above it.
    let drawn = ui
        .scope(|ui| {
            ui.visuals_mut().disabled_alpha = 1.0;
            ui.disable();
            let axes = axes(ui, shown);
            if shown.counts.is_empty() {
                courses(still, axes, shown).show(ui, |plot| {
                    band(plot, shown, colours);
                    if let Some((name, height)) = &shown.line {
                        let line = HLine::new(name.as_str(), at(shown, *height))
                            .color(colours.quiet)
                            .width(2.0);
                        plot.hline(line.allow_hover(false));
                    }
                    for (course, (shape, style, colour)) in
                        shown.courses.iter().zip(looks(colours).iter().cycle())
                    {
                        let points: Vec<[f64; 2]> = course
                            .points
                            .iter()
                            .map(|point| [f64::from(point.turn), at(shown, point.height)])
                            .collect();
                        let line = Line::new(course.name.as_str(), PlotPoints::from(points.clone()));
                        plot.line(line.color(*colour).style(*style).width(2.0).allow_hover(false));
                        let marks = Points::new(course.name.as_str(), PlotPoints::from(points));
                        plot.points(marks.color(*colour).shape(*shape).radius(body * 0.35));
                    }
                })
            } else {
                counts(still, axes, shown).show(ui, |plot| {
                    let bars = shown.counts.iter().zip(1..).map(|((name, count), place)| {
                        Bar::new(-f64::from(place), f64::from(*count))
                            .name(name)
                            .width(0.6)
                    });
                    let chart = BarChart::new(shown.title.as_str(), bars.collect()).horizontal();
                    plot.bar_chart(chart.color(colours.accent));
                })
            }
        })
        .inner;
    let aloud = aloud(shown);
    let transform = drawn.transform;
    let surface = ui.interact(drawn.response.rect, Id::new(("surface", name)), Sense::CLICK);
    surface.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &aloud));
    let mark_at = |at: Pos2| {
        let at = transform.value_from_position(at);
        let place = if shown.counts.is_empty() { at.x } else { -at.y };
        let marks = named_marks(shown).into_iter().map(|(mark, _)| mark);
        marks
            .into_iter()
            .find(|mark| (f64::from(*mark) - place).abs() <= 0.5)
    };
    let pressed = surface.interact_pointer_pos().filter(|_| surface.clicked());
    let pressed = pressed.and_then(mark_at);
    if let Some(mark) = surface.hover_pos().and_then(mark_at) {
        surface.on_hover_text_at_pointer(evidence(shown, mark).join("\n"));
    }
    marks(ui, name, shown, pressed);
}

/// Closes the marks of every plot: another debrief begins with none open.
pub fn forget_marks(ui: &Ui) {
    ui.data_mut(|data| data.remove_by_type::<Option<u8>>());
}

/// The marks that can be opened: turns, or the names of what is counted, from 1.
fn named_marks(shown: &Shown) -> Vec<(u8, String)> {
    if shown.counts.is_empty() {
        let (first, last) = shown.turns.unwrap_or((1, 1));
        (first..=last)
            .map(|turn| (turn, format!("{} {turn}", shown.across)))
            .collect()
    } else {
        let places = 1_u8..;
        places
            .zip(shown.counts.iter().map(|(name, _)| name.clone()))
            .collect()
    }
}

/// The marks below a plot, each with what it rests on; one is open at a time.
fn marks(ui: &mut Ui, name: &str, shown: &Shown, pressed: Option<u8>) {
    let open_id = Id::new(("open mark", name));
    let mut open: Option<u8> = ui.data(|data| data.get_temp(open_id)).flatten();
    open = pressed.or(open);
    ui.horizontal_wrapped(|ui| {
        for (mark, name) in &named_marks(shown) {
            let aloud = format!("{}, {name}", shown.title);
            if chip(ui, name, &aloud, open == Some(*mark)) {
                open = if open == Some(*mark) { None } else { Some(*mark) };
            }
        }
    });
    ui.data_mut(|data| data.insert_temp(open_id, open));
    let Some(open) = open else {
        return;
    };
    for line in evidence(shown, open) {
        text::body(ui, &line);
    }
}

/// What the marks of a turn, or of a name, rest on.
fn evidence(shown: &Shown, mark: u8) -> Vec<String> {
    if !shown.counts.is_empty() {
        let rests = shown.evidence.get(usize::from(mark).saturating_sub(1));
        return rests.into_iter().flatten().cloned().collect();
    }
    let points = shown.courses.iter().filter_map(|course| {
        let point = course.points.iter().find(|point| point.turn == mark)?;
        Some(format!(
            "{}: {}. {}",
            course.name,
            height(shown, point.height),
            point.evidence
        ))
    });
    points.collect()
}

/// What stands in the legend.
#[derive(Clone, Copy)]
enum Key {
    Mark(MarkerShape),
    Line,
    Ground,
}

/// Which mark is whose, above the plot: over it a legend would hide what it names.
fn legend(ui: &mut Ui, shown: &Shown) {
    let colours = palette::here(ui);
    let looks = looks(colours);
    let courses = shown
        .courses
        .iter()
        .zip(looks.iter().cycle())
        .map(|(course, (shape, _, colour))| (Key::Mark(*shape), *colour, course.name.as_str()));
    let line = shown
        .line
        .as_ref()
        .map(|(name, _)| (Key::Line, colours.quiet, name.as_str()));
    let band = shown
        .band
        .as_ref()
        .map(|band| (Key::Ground, colours.band, band.name.as_str()));
    ui.horizontal_wrapped(|ui| {
        for (key, colour, name) in courses.chain(line).chain(band) {
            mark(ui, key, colour);
            text::small(ui, name);
        }
    });
}

fn mark(ui: &mut Ui, key: Key, colour: Color32) {
    let size = TextStyle::Small.resolve(ui.style()).size;
    let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    let (painter, middle, half) = (ui.painter(), rect.center(), size * 0.4);
    let corners = |points: [(f32, f32); 4]| {
        let points = points.map(|(x, y)| middle + vec2(x, y) * half);
        Shape::convex_polygon(points.to_vec(), colour, Stroke::NONE)
    };
    match key {
        Key::Mark(MarkerShape::Square) => painter.rect_filled(rect.shrink(size * 0.15), 0, colour),
        Key::Mark(MarkerShape::Up) => {
            painter.add(corners([(-1.0, 0.9), (1.0, 0.9), (0.0, -1.0), (0.0, -1.0)]))
        }
        Key::Mark(MarkerShape::Diamond) => {
            painter.add(corners([(-1.0, 0.0), (0.0, 1.0), (1.0, 0.0), (0.0, -1.0)]))
        }
        Key::Mark(_) => painter.circle_filled(middle, half, colour),
        Key::Line => painter.hline(rect.x_range(), middle.y, Stroke::new(2.0, colour)),
        Key::Ground => painter.rect(
            rect,
            0,
            colour,
            Stroke::new(1.0, palette::here(ui).control_edge),
            StrokeKind::Inside,
        ),
    };
}

fn at(shown: &Shown, height: i32) -> f64 {
    match shown.heights {
        Heights::Share(_) => f64::from(height) / 1000.0,
        Heights::Whole | Heights::Named(_) => f64::from(height),
    }
}

/// The colour of what is said along the axes.
pub(in crate::panels) fn axis_ink(colours: &Palette) -> Color32 {
    colours.quiet
}

/// Both axes, whose words are as large and as dark as other small words, however close together they stand.
fn axes<'a>(ui: &Ui, shown: &Shown) -> [AxisHints<'a>; 2] {
    let ink = axis_ink(palette::here(ui));
    let small = TextStyle::Small.resolve(ui.style());
    let words = |axis: AxisHints<'a>| {
        axis.tick_label_color(ink)
            .tick_label_font(small.clone())
            .label_spacing(egui::Rangef::new(small.size * 0.9, small.size * 0.9 + 0.1))
    };
    let across = egui::RichText::new(shown.across.as_str())
        .text_style(TextStyle::Small)
        .color(ink);
    [words(AxisHints::new_x()).label(across), words(AxisHints::new_y())]
}

fn courses<'a>(plot: Plot<'a>, [across, up]: [AxisHints<'a>; 2], shown: &'a Shown) -> Plot<'a> {
    let (first, last) = shown.turns.unwrap_or((1, 1));
    let turns = move |_: GridInput| {
        (first..=last)
            .map(|turn| GridMark {
                value: f64::from(turn),
                step_size: 1.0,
            })
            .collect()
    };
    let plot = plot
        .include_x(f64::from(first) - 0.3)
        .include_x(f64::from(last) + 0.3)
        .include_y(0.0)
        .x_grid_spacer(turns)
        .custom_x_axes(vec![across.formatter(|mark, _| format!("{:.0}", mark.value))])
        .label_formatter(|_| None);
    match &shown.heights {
        Heights::Share(sign) => {
            let sign = *sign;
            // Marks at whole and half: with marks of its own the axis may show one alone.
            let halves = |input: GridInput| {
                let (low, high) = input.bounds;
                let steps = ((low * 2.0).ceil() as i32..=(high * 2.0).floor() as i32).take(20);
                steps
                    .map(|half| GridMark {
                        value: f64::from(half) / 2.0,
                        step_size: 0.5,
                    })
                    .collect()
            };
            plot.include_y(1.05).y_grid_spacer(halves).custom_y_axes(vec![
                up.formatter(move |mark, _| format!("{:.1}", mark.value).replace('.', &sign.to_string())),
            ])
        }
        Heights::Whole => plot.custom_y_axes(vec![up]),
        Heights::Named(names) => plot
            .include_y(-0.3)
            .include_y(names.len() as f64 - 0.5)
            .y_grid_spacer(|_| {
                (0..names.len())
                    .map(|rung| GridMark {
                        value: rung as f64,
                        step_size: 1.0,
                    })
                    .collect()
            })
            .custom_y_axes(vec![up.formatter(|mark, _| {
                let rung = mark.value.round();
                let named = names
                    .iter()
                    .zip(0_u8..)
                    .find(|(_, place)| f64::from(*place) == rung);
                named.map(|(name, _)| name.clone()).unwrap_or_default()
            })]),
    }
}

/// Most marks along an axis of counts.
const MOST_MARKS: u32 = 8;

fn counts<'a>(plot: Plot<'a>, [across, up]: [AxisHints<'a>; 2], shown: &'a Shown) -> Plot<'a> {
    let most = shown.counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    // Things that are counted have no halves.
    let step = most.div_ceil(MOST_MARKS).max(1);
    plot.show_grid([true, false])
        .x_grid_spacer(move |_| {
            (0..=most / step)
                .map(|nth| GridMark {
                    value: f64::from(nth * step),
                    step_size: f64::from(step),
                })
                .collect()
        })
        .custom_x_axes(vec![across.formatter(|mark, _| format!("{:.0}", mark.value))])
        .include_x(0.0)
        .include_y(-(shown.counts.len() as f64) - 0.5)
        .include_y(-0.5)
        .y_grid_spacer(|_| {
            (1..=shown.counts.len())
                .map(|place| GridMark {
                    value: -(place as f64),
                    step_size: 1.0,
                })
                .collect()
        })
        .custom_y_axes(vec![up.formatter(|mark, _| {
            let place = -mark.value.round();
            let named = shown
                .counts
                .iter()
                .zip(1_u8..)
                .find(|(_, at)| f64::from(*at) == place);
            named.map(|((name, _), _)| name.clone()).unwrap_or_default()
        })])
        .label_formatter(|_| None)
}

/// What fits, as a ground behind the courses: a step per turn.
fn band<'a>(plot: &mut egui_plot::PlotUi<'a>, shown: &'a Shown, colours: &Palette) {
    let Some(band) = &shown.band else {
        return;
    };
    for (turn, from, to) in &band.turns {
        let (turn, low, high) = (f64::from(*turn), at(shown, *from) - 0.3, at(shown, *to) + 0.3);
        let corners = vec![
            [turn - 0.5, low],
            [turn + 0.5, low],
            [turn + 0.5, high],
            [turn - 0.5, high],
        ];
        let ground = Polygon::new(band.name.as_str(), PlotPoints::from(corners));
        plot.polygon(
            ground
                .fill_color(colours.band)
                .stroke(Stroke::NONE)
                .allow_hover(false),
        );
    }
}

fn height(shown: &Shown, height: i32) -> String {
    match &shown.heights {
        Heights::Share(sign) => {
            let hundredths = (height + 5) / 10;
            format!("{}{sign}{:02}", hundredths / 100, hundredths % 100)
        }
        Heights::Whole => height.to_string(),
        Heights::Named(names) => usize::try_from(height)
            .ok()
            .and_then(|rung| names.get(rung).cloned())
            .unwrap_or_default(),
    }
}

/// The plot in words, for who can't see it.
fn aloud(shown: &Shown) -> String {
    let mut words = shown.title.clone();
    for course in &shown.courses {
        let points: Vec<String> = course
            .points
            .iter()
            .map(|point| format!("{} {}: {}", shown.across, point.turn, height(shown, point.height)))
            .collect();
        words.push_str(&format!(". {}: {}", course.name, points.join(", ")));
    }
    for (name, count) in &shown.counts {
        words.push_str(&format!(". {name}: {count}"));
    }
    words
}
