//! The cost of the cryptography that a flow cannot do without, measured in this process and in the same run.

use crate::Result;
use crate::flows::Flow;
use keys::srp::{self, Ephemeral};
use keys::{PublicKey, SigningKey, SystemRandom, jwt};
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};
use wire::sigv4::{Request, Rules, Signing, parse, sign};

/// How long each piece is repeated.
const DURATION: Duration = Duration::from_millis(700);

/// How long the yardstick is laid on.
const GLANCE: Duration = Duration::from_millis(300);

/// What the machine can do at this moment. Where others use it as well, that changes from one flow to the next.
pub(crate) struct Yardstick(SigningKey);

impl Yardstick {
    /// A yardstick with a key of its own.
    pub(crate) fn new() -> Result<Self> {
        let key = SigningKey::generate().map_err(|error| error.to_string())?;
        Ok(Self(key))
    }

    /// The CPU-milliseconds of an RSA-2048 signature now, with every processor busy.
    pub(crate) fn rsa_sign_ms(&self) -> Result<f64> {
        let sign = || {
            let _ = black_box(self.0.sign_rs256(black_box(b"what is signed")));
        };
        cost(&sign, GLANCE)
    }
}

/// CPU-milliseconds of each piece.
#[derive(Clone, Copy)]
pub(crate) struct Cryptography {
    /// An RSA-2048 signature.
    pub(crate) rsa_sign: f64,
    /// Verifying a token that is signed so.
    rsa_verify: f64,
    /// A power of the generator of SRP's 3072-bit group: a verifier, or the server's public value.
    power: f64,
    /// The server's half of SRP's shared key, which is two exponentiations of other bases.
    shared_key: f64,
    /// Verifying a `SigV4` signature.
    sigv4: f64,
}

impl Cryptography {
    /// Measures all pieces, with every processor busy, as it is under load.
    pub(crate) fn measure() -> Result<Self> {
        let key = SigningKey::generate().map_err(|error| error.to_string())?;
        let public = PublicKey::from_jwk(key.public_jwk()).map_err(|error| error.to_string())?;
        let public = Arc::new(public);
        let now = crate::client::now_ms();
        let claims = format!(r#"{{"sub":"somebody","exp":{}}}"#, now / 1000 + 3600);
        let token = jwt::sign(&key, &claims).map_err(|error| error.to_string())?;
        let signed = Signed::new(now);
        let verifier = srp::verifier("AbCdEfGhI", "somebody", "Passw0rd!", &[7; 16]);
        let client = srp::Client::new([5; 32]).public_hex();
        let exchange = srp::Server::start(&verifier, &Ephemeral::generate(&SystemRandom), &client)
            .map_err(|error| error.to_string())?;
        Ok(Self {
            rsa_sign: often(&|| {
                let _ = black_box(key.sign_rs256(black_box(claims.as_bytes())));
            })?,
            rsa_verify: often(&|| {
                let _ = black_box(jwt::verify(&token, |_| Some(Arc::clone(&public)), now, 0));
            })?,
            power: often(&|| {
                black_box(Ephemeral::generate(&SystemRandom));
            })?,
            shared_key: often(&|| {
                let _ = black_box(exchange.shared_key(&verifier));
            })?,
            sigv4: often(&|| {
                black_box(signed.verify(now));
            })?,
        })
    }

    /// The mean of two measurements, one before and one after a run: on a machine that others use as well, what it can
    /// do changes meanwhile.
    pub(crate) fn mean(self, other: Self) -> Self {
        let mean = |piece: fn(&Self) -> f64| f64::midpoint(piece(&self), piece(&other));
        Self {
            rsa_sign: mean(|all| all.rsa_sign),
            rsa_verify: mean(|all| all.rsa_verify),
            power: mean(|all| all.power),
            shared_key: mean(|all| all.shared_key),
            sigv4: mean(|all| all.sigv4),
        }
    }

    /// What one request of a flow costs in cryptography.
    pub(crate) fn of(&self, flow: Flow) -> f64 {
        match flow {
            // The verifier.
            Flow::SignUp => self.power,
            // The verifier again, an ID token and an access token.
            Flow::PasswordSignIn => self.power + 2.0 * self.rsa_sign,
            // The server's key pair, the shared key, and the two tokens.
            Flow::SrpSignIn => self.power + self.shared_key + 2.0 * self.rsa_sign,
            Flow::Refresh => 2.0 * self.rsa_sign,
            Flow::GetUser | Flow::GetCredentials => self.rsa_verify,
            Flow::AdminGetUser | Flow::ListUsersByEmail => self.sigv4,
        }
    }

    /// What the pieces are and cost.
    pub(crate) fn describe(&self) -> String {
        format!(
            "an RSA-2048 signature {:.3} ms, verifying one in a token {:.3} ms, a power of SRP's generator {:.3} ms, the server's half of SRP's shared key {:.3} ms, verifying a SigV4 signature {:.4} ms",
            self.rsa_sign, self.rsa_verify, self.power, self.shared_key, self.sigv4
        )
    }
}

fn often(work: &(dyn Fn() + Sync)) -> Result<f64> {
    cost(work, DURATION)
}

/// The CPU-milliseconds that one run of `work` takes.
fn cost(work: &(dyn Fn() + Sync), duration: Duration) -> Result<f64> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let one = || -> Result<(f64, f64)> {
        let (before, begun) = (thread_cpu_ms()?, Instant::now());
        let mut runs = 0.0;
        while begun.elapsed() < duration {
            work();
            runs += 1.0;
        }
        Ok((thread_cpu_ms()? - before, runs))
    };
    let (mut cpu, mut runs) = (0.0, 0.0);
    std::thread::scope(|scope| -> Result<()> {
        let started: Vec<_> = (0..threads).map(|_| scope.spawn(one)).collect();
        for thread in started {
            let outcome = thread.join();
            let (its_cpu, its_runs) = outcome.map_err(|_| "a thread panicked".to_owned())??;
            cpu += its_cpu;
            runs += its_runs;
        }
        Ok(())
    })?;
    Ok(cpu / runs)
}

/// The CPU time of this thread.
fn thread_cpu_ms() -> Result<f64> {
    let path = "/proc/thread-self/schedstat";
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let nanoseconds = text
        .split_whitespace()
        .next()
        .and_then(|ns| ns.parse::<f64>().ok());
    nanoseconds
        .map(|ns| ns / 1e6)
        .ok_or_else(|| format!("{path} says {text}"))
}

/// A request like the ones that the load signs.
struct Signed {
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

impl Signed {
    fn new(now_ms: i64) -> Self {
        let mut signed = Self {
            headers: vec![
                ("host".to_owned(), "127.0.0.1:9400".to_owned()),
                (
                    "content-type".to_owned(),
                    "application/x-amz-json-1.1".to_owned(),
                ),
                (
                    "x-amz-target".to_owned(),
                    "AWSCognitoIdentityProviderService.AdminGetUser".to_owned(),
                ),
            ],
            body: br#"{"UserPoolId":"us-east-1_AbCdEfGhI","Username":"user-000001"}"#.to_vec(),
        };
        let signing = Signing {
            access_key_id: "AKIDEXAMPLE",
            secret: SECRET,
            session_token: None,
            region: crate::client::REGION,
            service: "cognito-idp",
            now_ms,
            rules: Rules::of("cognito-idp"),
        };
        let added = sign(&signed.request(), &signing);
        signed.headers.extend(added);
        signed
    }

    fn request(&self) -> Request<'_> {
        Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &self.headers,
            body: &self.body,
        }
    }

    fn verify(&self, now_ms: i64) -> bool {
        let request = self.request();
        let parsed = parse(&request).ok().flatten();
        parsed.is_some_and(|signed| {
            let key = wire::sigv4::SigningKey::derive(SECRET, &signed.credential);
            let region = Some(crate::client::REGION);
            signed
                .verify(&request, &key, now_ms, "cognito-idp", region)
                .is_ok()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Signed;

    #[test]
    fn what_is_measured_is_a_signature_that_holds() {
        assert!(Signed::new(1_700_000_000_000).verify(1_700_000_000_000));
    }
}
