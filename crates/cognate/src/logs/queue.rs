//! Lines on their way to a reader who may be slow.

use std::collections::VecDeque;
use std::io::Write;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// So many bytes wait at the most: a second or so of a busy server.
const MOST: usize = 1024 * 1024;

/// What a line takes beside its text, so that empty ones are bounded, too.
const PER_LINE: usize = 64;

/// The lines that wait.
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

struct Waiting {
    lines: VecDeque<Vec<u8>>,
    size: usize,
    /// A line has been taken out and is not yet where it goes.
    is_writing: bool,
}

impl Queue {
    pub(super) const fn new() -> Self {
        Self {
            waiting: Mutex::new(Waiting {
                lines: VecDeque::new(),
                size: 0,
                is_writing: false,
            }),
            changed: Condvar::new(),
        }
    }

    /// Takes a line and waits for nobody; `false` where there is no room for it.
    pub(super) fn push(&self, line: &[u8]) -> bool {
        let mut waiting = self.lock();
        let size = waiting.size + line.len() + PER_LINE;
        if size > MOST {
            return false;
        }
        waiting.size = size;
        waiting.lines.push_back(line.to_vec());
        self.changed.notify_all();
        true
    }

    /// Writes the lines, one by one and for ever; tells of each that could not be written.
    pub(super) fn write_to(&self, mut out: impl Write, lost: impl Fn()) -> ! {
        let mut waiting = self.lock();
        loop {
            let Some(line) = waiting.lines.pop_front() else {
                waiting = self
                    .changed
                    .wait(waiting)
                    .unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            waiting.size -= line.len() + PER_LINE;
            waiting.is_writing = true;
            drop(waiting);
            if out.write_all(&line).is_err() {
                lost();
            }
            waiting = self.lock();
            waiting.is_writing = false;
            self.changed.notify_all();
        }
    }

    /// Waits until all lines are written, but no longer than that.
    pub(super) fn flush(&self, limit: Duration) {
        let is_busy = |waiting: &mut Waiting| waiting.is_writing || !waiting.lines.is_empty();
        drop(self.changed.wait_timeout_while(self.lock(), limit, is_busy));
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{MOST, Queue};
    use std::io::{Read as _, pipe};
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    const LONG: Duration = Duration::from_mins(1);

    #[test]
    fn who_does_not_read_holds_nobody_up() {
        static QUEUE: Queue = Queue::new();
        let (mut reader, writer) = pipe().unwrap();
        thread::spawn(|| QUEUE.write_to(writer, || {}));
        let line = [b'x'; 1024];
        let taken = (0..4096).take_while(|_| QUEUE.push(&line)).count();
        // What the queue holds, and what the pipe does.
        assert!((MOST / 2048..4096).contains(&taken), "{taken}");
        QUEUE.flush(Duration::from_millis(1));

        let reading = thread::spawn(move || {
            let mut all = vec![0; taken * line.len()];
            reader.read_exact(&mut all).unwrap();
            reader
        });
        QUEUE.flush(LONG);
        let _reader = reading.join().unwrap();
        assert!(QUEUE.push(&line));
        QUEUE.flush(LONG);
    }

    #[test]
    fn what_cannot_be_written_is_told() {
        static QUEUE: Queue = Queue::new();
        static LOST: AtomicUsize = AtomicUsize::new(0);
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        thread::spawn(|| {
            QUEUE.write_to(writer, || {
                LOST.fetch_add(1, Ordering::SeqCst);
            })
        });
        for _ in 0..3 {
            assert!(QUEUE.push(b"a line\n"));
        }
        QUEUE.flush(LONG);
        assert_eq!(LOST.load(Ordering::SeqCst), 3);
    }
}
