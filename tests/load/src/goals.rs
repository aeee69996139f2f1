//! What we want of the server, per request and on a machine where an RSA-2048 signature costs [`RSA_SIGN_MS`].

use crate::flows::Flow;

/// The machine that the goals are set for. On another one they are scaled by its own signature.
pub(crate) const RSA_SIGN_MS: f64 = 0.29;

/// No flow costs more than so many times as much in a large pool as in a small one.
pub(crate) const GROWTH: f64 = 1.3;

/// The server is ready so soon, with an existing database.
pub(crate) const READY_MS: f64 = 100.0;

/// The server occupies no more, with 100,000 users.
pub(crate) const RESIDENT_MB: f64 = 60.0;

/// The server's CPU-milliseconds per request.
pub(crate) fn cpu_ms(flow: Flow) -> Option<f64> {
    match flow {
        Flow::PasswordSignIn => Some(1.4),
        Flow::SrpSignIn => Some(2.8),
        Flow::Refresh => Some(0.72),
        Flow::GetUser => Some(0.09),
        Flow::AdminGetUser => Some(0.04),
        Flow::ListUsersByEmail => Some(0.06),
        Flow::GetCredentials => None,
        Flow::SignUp => Some(0.9),
    }
}

/// What the best of the emulators spends; it keeps everything in memory and verifies nothing.
pub(crate) fn emulator_cpu_ms(flow: Flow) -> Option<f64> {
    match flow {
        Flow::PasswordSignIn => Some(4.0),
        Flow::Refresh => Some(3.0),
        Flow::GetUser => Some(0.19),
        Flow::AdminGetUser => Some(0.03),
        Flow::ListUsersByEmail => Some(55.0),
        Flow::SignUp => Some(1.2),
        Flow::SrpSignIn | Flow::GetCredentials => None,
    }
}
