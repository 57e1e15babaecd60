//! Whether a window can be had here, found out before Bevy starts: Bevy panics without a display or an adapter, and
//! an event loop can't be made twice. What to do instead is for whoever asked.

use thiserror::Error;

/// Why there can be no window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NoWindow {
    /// No display answers.
    #[error("no display answers")]
    NoDisplay,
    /// A library that every desktop has is missing.
    #[error("the library {0} can't be loaded")]
    NoLibrary(&'static str),
    /// A display, but nothing that can draw on it.
    #[error("no graphics adapter is found")]
    NoAdapter,
}

/// Looks for a display and for an adapter to draw with.
///
/// # Errors
/// Says what is missing.
pub fn probe() -> Result<(), NoWindow> {
    display()?;
    adapter()
}

#[cfg(all(unix, not(target_vendor = "apple")))]
fn display() -> Result<(), NoWindow> {
    x11rb::connect(None).map(drop).map_err(|_| NoWindow::NoDisplay)?;
    libraries()
}

/// Those that winit loads at run time, and gives up without.
#[cfg(all(unix, not(target_vendor = "apple")))]
fn libraries() -> Result<(), NoWindow> {
    let missing = [
        ("libX11", x11_dl::xlib::Xlib::open().is_err()),
        ("libX11-xcb", x11_dl::xlib_xcb::Xlib_xcb::open().is_err()),
        ("libXcursor", x11_dl::xcursor::Xcursor::open().is_err()),
        ("libXi", x11_dl::xinput2::XInput2::open().is_err()),
        ("libxkbcommon", xkbcommon_dl::xkbcommon_option().is_none()),
        (
            "libxkbcommon-x11",
            xkbcommon_dl::x11::xkbcommon_x11_option().is_none(),
        ),
    ]
    .into_iter()
    .find(|(_, missing)| *missing);
    match missing {
        Some((name, _)) => Err(NoWindow::NoLibrary(name)),
        None => Ok(()),
    }
}

#[cfg(not(all(unix, not(target_vendor = "apple"))))]
fn display() -> Result<(), NoWindow> {
    Ok(())
}

fn adapter() -> Result<(), NoWindow> {
    let mut wanted = wgpu::InstanceDescriptor::new_without_display_handle();
    wanted.backends = wgpu::Backends::from_env().unwrap_or_else(wgpu::Backends::all);
    wanted.flags = wgpu::InstanceFlags::empty();
    let backends = wanted.backends;
    let instance = wgpu::Instance::new(wanted);
    let found = bevy::tasks::block_on(instance.enumerate_adapters(backends));
    if found.is_empty() {
        Err(NoWindow::NoAdapter)
    } else {
        Ok(())
    }
}
