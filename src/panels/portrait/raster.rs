//! A drawing as pixels, each the mean of nine: a small picture without jagged edges, for where triangles are drawn as they
//! fall.

use super::shape::Drawing;

/// Points taken per pixel, across and down.
const FINE: usize = 3;

/// The drawing in a square of `side` pixels, row by row from the top: red, green and blue multiplied by alpha, and alpha,
/// 0-255, in sRGB. Outside the circle nothing shows.
pub fn pixels(drawing: &Drawing, side: usize) -> Vec<[u8; 4]> {
    let fine = side * FINE;
    let mut points: Vec<Option<[f32; 3]>> = vec![None; fine * fine];
    for corners in drawing.indices.chunks_exact(3) {
        let corner = |nth: usize| {
            let index = usize::try_from(corners[nth]).unwrap_or(usize::MAX);
            let [x, y] = drawing.positions.get(index).copied().unwrap_or_default();
            let half = fine as f32 / 2.0;
            ([half + x * half, half - y * half], index)
        };
        let [(a, first), (b, _), (c, _)] = [corner(0), corner(1), corner(2)];
        let Some([red, green, blue, _]) = drawing.colours.get(first).copied() else {
            continue;
        };
        fill(&mut points, fine, [a, b, c], [red, green, blue]);
    }
    (0..side * side)
        .map(|pixel| mean(&points, fine, pixel % side, pixel / side))
        .collect()
}

/// Colours the points within a triangle.
fn fill(points: &mut [Option<[f32; 3]>], fine: usize, [a, b, c]: [[f32; 2]; 3], colour: [f32; 3]) {
    let across = |one: [f32; 2], other: [f32; 2], at: [f32; 2]| {
        (other[0] - one[0]) * (at[1] - one[1]) - (other[1] - one[1]) * (at[0] - one[0])
    };
    let range = |axis: usize| {
        let least = a[axis].min(b[axis]).min(c[axis]).floor().max(0.0);
        let most = a[axis].max(b[axis]).max(c[axis]).ceil().min(fine as f32);
        (least as usize, most as usize)
    };
    let ((left, right), (top, bottom)) = (range(0), range(1));
    for row in top..bottom {
        for column in left..right {
            let at = [column as f32 + 0.5, row as f32 + 0.5];
            let sides = [across(a, b, at), across(b, c, at), across(c, a, at)];
            let within = sides.iter().all(|side| *side >= 0.0) || sides.iter().all(|side| *side <= 0.0);
            if within && let Some(point) = points.get_mut(row * fine + column) {
                *point = Some(colour);
            }
        }
    }
}

fn mean(points: &[Option<[f32; 3]>], fine: usize, column: usize, row: usize) -> [u8; 4] {
    let mut sum = [0.0_f32; 3];
    let mut covered = 0.0_f32;
    for down in 0..FINE {
        for across in 0..FINE {
            let at = (row * FINE + down) * fine + column * FINE + across;
            if let Some(colour) = points.get(at).copied().flatten() {
                covered += 1.0;
                for (channel, value) in sum.iter_mut().zip(colour) {
                    *channel += value;
                }
            }
        }
    }
    if covered == 0.0 {
        return [0; 4];
    }
    let alpha = covered / (FINE * FINE) as f32;
    let channel = |nth: usize| (srgb(sum[nth] / covered) * alpha * 255.0).round() as u8;
    [channel(0), channel(1), channel(2), (alpha * 255.0).round() as u8]
}

/// Linear light as sRGB, both 0-1.
fn srgb(linear: f32) -> f32 {
    if linear <= 0.003_130_8 {
        linear * 12.92
    } else {
        1.055 * linear.powf(1.0 / 2.4) - 0.055
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(colour: [f32; 4]) -> Drawing {
        Drawing {
            positions: vec![[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]],
            colours: vec![colour; 4],
            indices: vec![0, 1, 2, 0, 2, 3],
        }
    }

    #[test]
    fn what_is_covered_has_its_colour_and_the_rest_is_nothing() {
        let shown = pixels(&square([1.0, 0.0, 0.0, 1.0]), 8);
        assert_eq!(shown[0], [0; 4]);
        assert_eq!(shown[4 * 8 + 4], [255, 0, 0, 255]);
    }

    #[test]
    fn an_edge_within_a_pixel_covers_a_part_of_it() {
        let shown = pixels(&square([0.0, 0.0, 0.0, 1.0]), 5);
        let edge = shown[5 + 2][3];
        assert!(edge > 0 && edge < 255, "{edge}");
    }
}
