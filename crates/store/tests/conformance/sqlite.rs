//! What is promised for a file only.

use std::path::Path;

use cognate_store::{Batch, Store, used_once, user_pools};

use crate::{harness::committed, user_pools::pool};

async fn open(path: &Path) -> Store {
    Store::open(&format!("sqlite:{}", path.display()).parse().unwrap())
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_acknowledged_write_is_there_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sqlite");
    for n in 0..3 {
        let store = open(&path).await;
        assert_eq!(user_pools::list(&store, None, 9).await.unwrap().len(), n);
        committed(&store, |batch| {
            user_pools::insert(batch, &pool(&n.to_string()));
        })
        .await;
    }
}

/// What a process leaves behind that is killed: the files as they are right after the acknowledgement.
#[tokio::test(flavor = "multi_thread")]
async fn an_acknowledged_write_is_in_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sqlite");
    let store = open(&path).await;
    let writes = (0..50).map(|n| {
        let store = store.clone();
        tokio::spawn(async move {
            committed(&store, |batch| {
                user_pools::insert(batch, &pool(&n.to_string()));
            })
            .await;
        })
    });
    for write in writes.collect::<Vec<_>>() {
        write.await.unwrap();
    }
    for suffix in ["", "-wal"] {
        let from = folder.path().join(format!("a.sqlite{suffix}"));
        std::fs::copy(from, folder.path().join(format!("b.sqlite{suffix}"))).unwrap();
    }
    let copy = open(&folder.path().join("b.sqlite")).await;
    assert_eq!(user_pools::list(&copy, None, 99).await.unwrap().len(), 50);
}

#[cfg(unix)]
#[tokio::test]
async fn the_files_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("a.sqlite")).await;
    committed(&store, |batch| user_pools::insert(batch, &pool("p"))).await;
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap();
        assert_eq!(
            file.metadata().unwrap().permissions().mode() & 0o077,
            0,
            "{:?}",
            file.file_name()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_process_may_use_the_file_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sqlite");
    let (one, two) = (open(&path).await, open(&path).await);
    let writes = (0..40).map(|n| {
        let store = if n % 2 == 0 { one.clone() } else { two.clone() };
        tokio::spawn(async move {
            committed(&store, |batch| {
                user_pools::insert(batch, &pool(&n.to_string()));
            })
            .await;
        })
    });
    for write in writes.collect::<Vec<_>>() {
        write.await.unwrap();
    }
    assert_eq!(user_pools::list(&one, None, 99).await.unwrap().len(), 40);
}

/// A disk that has become slow, here one on which somebody else is writing.
#[tokio::test(flavor = "multi_thread")]
async fn t48_writes_beyond_a_bound_are_refused_and_leave_no_trace() {
    const MANY: usize = 3000;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sqlite");
    let store = open(&path).await;
    let somebody_else = rusqlite::Connection::open(&path).unwrap();
    somebody_else.execute_batch("BEGIN IMMEDIATE").unwrap();
    let writes: Vec<_> = (0..MANY)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut batch = Batch::new();
                user_pools::insert(&mut batch, &pool(&n.to_string()));
                store.commit(batch).await
            })
        })
        .collect();
    let is_refused = |write: &&tokio::task::JoinHandle<_>| write.is_finished();
    while writes.iter().filter(is_refused).count() < MANY - (2048 + 64) {
        tokio::task::yield_now().await;
    }
    somebody_else.execute_batch("ROLLBACK").unwrap();
    let mut made = 0;
    for write in writes {
        match write.await.unwrap() {
            Ok(()) => made += 1,
            Err(refused) => assert_eq!(refused.to_string(), "too many writes are waiting"),
        }
    }
    let pools = user_pools::list(&store, None, 9999).await.unwrap().len();
    assert_eq!(pools, made);
}

const MIB: u64 = 1024 * 1024;

/// 32 MiB of rows in one batch, which expire at the time 1.
async fn much_is_written(store: &Store) {
    let mut batch = Batch::new();
    for n in 0..8192_u32 {
        let id = [&n.to_be_bytes(), [7; 4096].as_slice()].concat();
        used_once::mark(&mut batch, "p", &id, 1);
    }
    store.commit(batch).await.unwrap();
}

fn size(path: &Path) -> u64 {
    path.metadata().unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_space_of_deleted_rows_is_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sqlite");
    let store = open(&path).await;
    much_is_written(&store).await;
    assert!(size(&path) > 32 * MIB);
    assert_eq!(store.sweep(2).await.unwrap(), 8192);
    assert!(size(&path) < 12 * MIB, "{}", size(&path));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_that_has_become_large_is_cut() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("a.sqlite")).await;
    let log = folder.path().join("a.sqlite-wal");
    much_is_written(&store).await;
    assert!(size(&log) > 32 * MIB);
    committed(&store, |batch| user_pools::insert(batch, &pool("p"))).await;
    assert!(size(&log) <= 8 * MIB, "{}", size(&log));
}

/// As docs/operations.md has it for a file that is older than the giving back of space.
#[tokio::test(flavor = "multi_thread")]
async fn an_older_file_keeps_its_space_until_it_is_converted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sqlite");
    let by_hand = |text: &str| {
        let connection = rusqlite::Connection::open(&path).unwrap();
        connection.execute_batch(text).unwrap();
    };
    by_hand("CREATE TABLE older (id BIGINT)");
    for is_converted in [false, true] {
        let store = open(&path).await;
        much_is_written(&store).await;
        assert_eq!(store.sweep(2).await.unwrap(), 8192);
        assert_eq!(size(&path) < 12 * MIB, is_converted);
        drop(store);
        by_hand("PRAGMA auto_vacuum = INCREMENTAL; VACUUM;");
        assert!(size(&path) < MIB, "{}", size(&path));
    }
}
