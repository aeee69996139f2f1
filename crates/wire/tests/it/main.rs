//! The integration tests of the crate, in one binary.

mod patterns;
mod sigv4_vectors;
