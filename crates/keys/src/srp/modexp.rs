//! Arithmetic modulo N with the constant-time routines of AWS-LC.
//!
//! This is the one module of the house that calls C by hand. `aws-lc-rs` does not expose modular
//! exponentiation, and the constant-time alternatives in Rust take twice as long. What the module
//! takes and gives are numbers below the modulus (and an exponent of checked length); the tests
//! compare it with an independent implementation.
#![allow(unsafe_code)]

use std::ffi::c_int;
use std::ptr::NonNull;
use std::sync::LazyLock;

use aws_lc_sys as sys;
use zeroize::Zeroizing;

use super::modulus::{LENGTH, N};
use super::residue::Residue;

/// `base` to the power of `exponent` (most significant byte first), modulo N. The time depends on
/// the length of the exponent only: the attack is a password that is read off the time that its
/// exponent takes (PARASITE, 2021).
///
/// # Panics
/// When the exponent is empty or longer than the modulus, or memory cannot be had.
pub(super) fn exp(base: &Residue, exponent: &[u8]) -> Residue {
    assert!(
        (1..=LENGTH).contains(&exponent.len()),
        "an exponent has 1 to {LENGTH} bytes"
    );
    let base = Number::from_be(base.bytes());
    let exponent = Number::from_be(exponent);
    let modulus = &*MODULUS;
    compute(|result, scratch| {
        // SAFETY: all pointers are to live objects of the right type: `result`, `base`, `exponent`
        // and the modulus are BIGNUMs that outlive the call, `scratch` is a BN_CTX that nobody else
        // uses, and the Montgomery context was made for this modulus. `base` is below the modulus.
        unsafe {
            sys::BN_mod_exp_mont_consttime(
                result,
                base.pointer(),
                exponent.pointer(),
                modulus.number.pointer(),
                scratch,
                modulus.montgomery.as_ptr(),
            )
        }
    })
}

/// `a · b` modulo N, in constant time.
///
/// # Panics
/// When memory cannot be had.
pub(super) fn mul(a: &Residue, b: &Residue) -> Residue {
    let (a, b) = (Number::from_be(a.bytes()), Number::from_be(b.bytes()));
    let inside = Number::new();
    let montgomery = MODULUS.montgomery.as_ptr();
    compute(|result, scratch| {
        // SAFETY: all pointers are to live objects of the right type that outlive both calls, and
        // `a` and `b` are below the modulus of the Montgomery context. One factor in Montgomery
        // form and one outside give a product outside.
        unsafe {
            let entered = sys::BN_to_montgomery(inside.pointer(), a.pointer(), montgomery, scratch);
            if entered != 1 {
                return entered;
            }
            sys::BN_mod_mul_montgomery(result, inside.pointer(), b.pointer(), montgomery, scratch)
        }
    })
}

/// `a` in Montgomery form, as [`product`] takes it.
///
/// # Panics
/// When memory cannot be had.
pub(super) fn to_montgomery(a: &Residue) -> Residue {
    let a = Number::from_be(a.bytes());
    let montgomery = MODULUS.montgomery.as_ptr();
    compute(|result, scratch| {
        // SAFETY: all pointers are to live objects of the right type, and `a` is below the modulus.
        unsafe { sys::BN_to_montgomery(result, a.pointer(), montgomery, scratch) }
    })
}

/// The product of the factors modulo N, in constant time. The first is outside of Montgomery form and the others are
/// in it. Without factors it is zero.
///
/// # Panics
/// When memory cannot be had.
pub(super) fn product(factors: impl Iterator<Item = Residue>) -> Residue {
    let montgomery = MODULUS.montgomery.as_ptr();
    let next = Number::new();
    compute(|result, scratch| {
        for (index, factor) in factors.enumerate() {
            let place = if index == 0 { result } else { next.pointer() };
            let bytes = factor.bytes();
            // SAFETY: pointer and length are those of a live array that the call only reads; `place` is a live BIGNUM
            // that nobody else uses, and the call makes room in it.
            let read = unsafe { sys::BN_bin2bn(bytes.as_ptr(), bytes.len(), place) };
            if read.is_null() {
                return 0;
            }
            // SAFETY: all pointers are to live objects of the right type; the result may be one of the factors, and
            // both are below the modulus of the Montgomery context.
            let multiplied = index == 0
                || 1 == unsafe {
                    sys::BN_mod_mul_montgomery(result, result, place, montgomery, scratch)
                };
            if !multiplied {
                return 0;
            }
        }
        1
    })
}

/// `a + b` modulo N, in constant time.
///
/// # Panics
/// When memory cannot be had.
pub(super) fn add(a: &Residue, b: &Residue) -> Residue {
    let (a, b) = (Number::from_be(a.bytes()), Number::from_be(b.bytes()));
    compute(|result, _| {
        // SAFETY: all pointers are to live BIGNUMs; `a` and `b` are below the modulus and not negative.
        unsafe { sys::BN_mod_add_quick(result, a.pointer(), b.pointer(), MODULUS.number.pointer()) }
    })
}

/// `a - b` modulo N, in constant time.
///
/// # Panics
/// When memory cannot be had.
pub(super) fn sub(a: &Residue, b: &Residue) -> Residue {
    let (a, b) = (Number::from_be(a.bytes()), Number::from_be(b.bytes()));
    compute(|result, _| {
        // SAFETY: all pointers are to live BIGNUMs; `a` and `b` are below the modulus and not negative.
        unsafe { sys::BN_mod_sub_quick(result, a.pointer(), b.pointer(), MODULUS.number.pointer()) }
    })
}

/// Gives `operation` a place for its result and scratch space, and reads the result.
fn compute(operation: impl FnOnce(*mut sys::BIGNUM, *mut sys::BN_CTX) -> c_int) -> Residue {
    let result = Number::new();
    let scratch = Scratch::new();
    let outcome = operation(result.pointer(), scratch.0.as_ptr());
    assert!(outcome == 1, "modular arithmetic failed for want of memory");
    let mut bytes = Zeroizing::new([0; LENGTH]);
    // SAFETY: `bytes` has room for LENGTH bytes, and `result` is a live BIGNUM. The call fails, and
    // writes nothing outside, when the number does not fit.
    let outcome = unsafe { sys::BN_bn2bin_padded(bytes.as_mut_ptr(), LENGTH, result.0.as_ptr()) };
    assert!(
        outcome == 1,
        "a result below the modulus fits into its length"
    );
    Residue::from_reduced(bytes)
}

/// A BIGNUM that is overwritten and freed when it is dropped.
struct Number(NonNull<sys::BIGNUM>);

impl Number {
    fn new() -> Self {
        // SAFETY: the call has no preconditions; a null pointer is caught.
        Self(present(unsafe { sys::BN_new() }))
    }

    fn from_be(bytes: &[u8]) -> Self {
        // SAFETY: pointer and length are those of a live slice that the call only reads; with a null
        // third argument it allocates a new BIGNUM, which is ours to free.
        let number = unsafe { sys::BN_bin2bn(bytes.as_ptr(), bytes.len(), std::ptr::null_mut()) };
        Self(present(number))
    }

    fn pointer(&self) -> *mut sys::BIGNUM {
        self.0.as_ptr()
    }
}

impl Drop for Number {
    fn drop(&mut self) {
        // SAFETY: the pointer came from BN_new or BN_bin2bn, is owned by this value alone, and is not
        // used afterwards.
        unsafe { sys::BN_clear_free(self.0.as_ptr()) }
    }
}

/// Scratch space of one computation.
struct Scratch(NonNull<sys::BN_CTX>);

impl Scratch {
    fn new() -> Self {
        // SAFETY: the call has no preconditions; a null pointer is caught.
        Self(present(unsafe { sys::BN_CTX_new() }))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // SAFETY: the pointer came from BN_CTX_new, is owned by this value alone, and is not used
        // afterwards.
        unsafe { sys::BN_CTX_free(self.0.as_ptr()) }
    }
}

/// The modulus with what Montgomery multiplication wants to know about it, made once.
struct Modulus {
    number: Number,
    montgomery: NonNull<sys::BN_MONT_CTX>,
}

static MODULUS: LazyLock<Modulus> = LazyLock::new(|| {
    let number = Number::from_be(&N);
    let scratch = Scratch::new();
    // SAFETY: CRYPTO_library_init may be called at any time. The modulus is a live BIGNUM, odd and
    // positive, and the scratch space is nobody else's; a null pointer is caught.
    let montgomery = unsafe {
        sys::CRYPTO_library_init();
        sys::BN_MONT_CTX_new_for_modulus(number.pointer(), scratch.0.as_ptr())
    };
    Modulus {
        number,
        montgomery: present(montgomery),
    }
});

// SAFETY: after its making nobody writes to the number or the Montgomery context (every call takes
// them as pointers to const and AWS-LC keeps no hidden state in them), so threads may share them and
// any thread may free them.
unsafe impl Send for Modulus {}
// SAFETY: as for Send.
unsafe impl Sync for Modulus {}

impl Drop for Modulus {
    fn drop(&mut self) {
        // SAFETY: the pointer came from BN_MONT_CTX_new_for_modulus, is owned by this value alone,
        // and is not used afterwards.
        unsafe { sys::BN_MONT_CTX_free(self.montgomery.as_ptr()) }
    }
}

fn present<T>(pointer: *mut T) -> NonNull<T> {
    let Some(pointer) = NonNull::new(pointer) else {
        // As everywhere in Rust, being out of memory is not something to recover from.
        unreachable!("memory for a number could not be had");
    };
    pointer
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::random::{Random as _, SeededRandom, bytes};
    use crypto_bigint::modular::{FixedMontyForm, FixedMontyParams};
    use crypto_bigint::{Odd, U3072};

    fn oracle(residue: &Residue) -> FixedMontyForm<{ U3072::LIMBS }> {
        let modulus = Odd::new(U3072::from_be_slice(&N)).unwrap();
        let parameters = FixedMontyParams::new(modulus);
        FixedMontyForm::new(&U3072::from_be_slice(residue.bytes()), &parameters)
    }

    fn same(ours: &Residue, theirs: &FixedMontyForm<{ U3072::LIMBS }>) {
        assert_eq!(U3072::from_be_slice(ours.bytes()), theirs.retrieve());
    }

    fn some(random: &SeededRandom) -> Residue {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        random.fill(bytes.as_mut_slice());
        bytes[0] &= 0x7f;
        Residue::from_reduced(bytes)
    }

    fn edges() -> Vec<Residue> {
        let mut last = N;
        last[LENGTH - 1] -= 1;
        [&[0][..], &[1], &[2], &last]
            .map(|b| Residue::from_be(b).unwrap())
            .to_vec()
    }

    #[test]
    fn t29_exponentiation_agrees_with_an_independent_implementation() {
        let random = SeededRandom::new(29);
        let mut bases = edges();
        bases.extend((0..4).map(|_| some(&random)));
        for base in &bases {
            let mut exponents = vec![vec![0], vec![1], vec![0; 32], vec![0xff; 32]];
            exponents.push(bytes::<32>(&random).to_vec());
            exponents.push(bytes::<65>(&random).to_vec());
            for exponent in exponents {
                let mut whole = [0; LENGTH];
                whole[LENGTH - exponent.len()..].copy_from_slice(&exponent);
                let theirs = oracle(base).pow(&U3072::from_be_slice(&whole));
                same(&exp(base, &exponent), &theirs);
            }
        }
    }

    #[test]
    fn products_sums_and_differences_agree_too() {
        let random = SeededRandom::new(30);
        let mut numbers = edges();
        numbers.extend((0..4).map(|_| some(&random)));
        for a in &numbers {
            for b in &numbers {
                same(&mul(a, b), &(oracle(a) * oracle(b)));
                same(&add(a, b), &(oracle(a) + oracle(b)));
                same(&sub(a, b), &(oracle(a) - oracle(b)));
            }
        }
    }

    /// What AWS-LC promises to compute in a time that does not depend on the numbers, and what only makes, reads, writes
    /// and frees them. `BN_mod_exp`, `BN_mod_mul` and `BN_nnmod` are none of these.
    const ALLOWED: &[&str] = &[
        "BN_mod_exp_mont_consttime",
        "BN_to_montgomery",
        "BN_mod_mul_montgomery",
        "BN_mod_add_quick",
        "BN_mod_sub_quick",
        "BN_bin2bn",
        "BN_bn2bin_padded",
        "BN_new",
        "BN_clear_free",
        "BN_CTX_new",
        "BN_CTX_free",
        "BN_MONT_CTX_new_for_modulus",
        "BN_MONT_CTX_free",
    ];

    #[test]
    fn t29_only_routines_of_constant_time_are_called() {
        let source = include_str!("modexp.rs");
        for call in source.split("sys::").skip(1) {
            let name: String = call
                .chars()
                .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_')
                .collect();
            let is_call = call
                .get(name.len()..)
                .is_some_and(|rest| rest.starts_with('('));
            if is_call && name.starts_with("BN_") {
                assert!(ALLOWED.contains(&name.as_str()), "{name}");
            }
        }
        // The exponentiation itself is the constant-time one.
        assert!(source.contains("sys::BN_mod_exp_mont_consttime("));
    }

    #[test]
    fn t29_threads_share_the_modulus() {
        let expected = exp(&Residue::from_be(&[2]).unwrap(), &[0xab; 32]);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..5 {
                        let got = exp(&Residue::from_be(&[2]).unwrap(), &[0xab; 32]);
                        assert_eq!(got.bytes(), expected.bytes());
                    }
                });
            }
        });
    }

    #[test]
    fn exponents_of_other_lengths_are_refused() {
        let two = Residue::from_be(&[2]).unwrap();
        for length in [0, LENGTH + 1] {
            let exponent = vec![1; length];
            let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                exp(&two, &exponent);
            }));
            assert!(outcome.is_err());
        }
    }
}
