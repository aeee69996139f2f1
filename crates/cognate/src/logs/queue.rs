//! Lines on their way to a reader who may be slow.

use std::io::{self, Write};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// So many bytes wait at the most: a second or so of a busy server.
const MOST: usize = 1024 * 1024;

/// What comes within so long goes out together: to wake the thread and to write cost more than a request of the cheap kind.
const GATHER: Duration = Duration::from_millis(20);

/// The lines that wait.
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

struct Waiting {
    lines: Vec<u8>,
    /// The thread waits for the first line.
    is_idle: bool,
    /// Lines have been taken out and are not yet where they go.
    is_writing: bool,
    /// Somebody waits until they are.
    is_flushed: bool,
}

impl Queue {
    pub(super) const fn new() -> Self {
        Self {
            waiting: Mutex::new(Waiting {
                lines: Vec::new(),
                is_idle: false,
                is_writing: false,
                is_flushed: false,
            }),
            changed: Condvar::new(),
        }
    }

    /// Takes a line and waits for nobody; `false` where there is no room for it.
    pub(super) fn push(&self, line: &[u8]) -> bool {
        let mut waiting = self.lock();
        if waiting.lines.len() + line.len() > MOST {
            return false;
        }
        waiting.lines.extend_from_slice(line);
        let is_idle = std::mem::take(&mut waiting.is_idle);
        drop(waiting);
        if is_idle {
            self.changed.notify_all();
        }
        true
    }

    /// Writes the lines, for ever; tells how many could not be written.
    pub(super) fn write_to(&self, mut out: impl Write, lost: impl Fn(u64)) -> ! {
        let mut lines = Vec::new();
        loop {
            self.take(&mut lines);
            lost(write_lines(&mut out, &lines));
            lines.clear();
            self.lock().is_writing = false;
            self.changed.notify_all();
        }
    }

    /// Waits for lines, and for those that follow at once.
    fn take(&self, lines: &mut Vec<u8>) {
        let mut waiting = self.lock();
        while waiting.lines.is_empty() {
            waiting.is_idle = true;
            waiting = self
                .changed
                .wait(waiting)
                .unwrap_or_else(PoisonError::into_inner);
        }
        let (mut waiting, _) = self
            .changed
            .wait_timeout_while(waiting, GATHER, |waiting| !waiting.is_flushed)
            .unwrap_or_else(PoisonError::into_inner);
        std::mem::swap(&mut waiting.lines, lines);
        waiting.is_writing = true;
        waiting.is_flushed = false;
    }

    /// Waits until all lines are written, but no longer than that.
    pub(super) fn flush(&self, limit: Duration) {
        let mut waiting = self.lock();
        waiting.is_flushed = true;
        self.changed.notify_all();
        let is_busy = |waiting: &mut Waiting| waiting.is_writing || !waiting.lines.is_empty();
        drop(self.changed.wait_timeout_while(waiting, limit, is_busy));
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes what can be written, and says how many lines could not.
fn write_lines(out: &mut impl Write, mut lines: &[u8]) -> u64 {
    let mut lost = 0;
    while !lines.is_empty() {
        match out.write(lines) {
            Ok(written) if written > 0 => lines = lines.get(written..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            // Nothing of the line that was begun is of use; the next one may find room.
            _ => {
                lost += 1;
                let end = lines.iter().position(|byte| *byte == b'\n');
                lines = end.and_then(|end| lines.get(end + 1..)).unwrap_or_default();
            }
        }
    }
    lost
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{MOST, Queue};
    use std::io::{Read as _, pipe};
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::thread;
    use std::time::Duration;

    const LONG: Duration = Duration::from_mins(1);

    #[test]
    fn who_does_not_read_holds_nobody_up() {
        static QUEUE: Queue = Queue::new();
        let (mut reader, writer) = pipe().unwrap();
        thread::spawn(|| QUEUE.write_to(writer, |_| {}));
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
        static LOST: AtomicU64 = AtomicU64::new(0);
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        thread::spawn(|| {
            QUEUE.write_to(writer, |lines| {
                LOST.fetch_add(lines, Ordering::SeqCst);
            })
        });
        for _ in 0..3 {
            assert!(QUEUE.push(b"a line\n"));
        }
        QUEUE.flush(LONG);
        assert_eq!(LOST.load(Ordering::SeqCst), 3);
    }
}
