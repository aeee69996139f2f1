//! What holds of both tables of pools.

/// The cases of one of them: `$label` is what its conflicts are called.
macro_rules! cases_of_pools {
    ($pools:ident, $label:literal) => {
        pub(crate) fn pool(id: &str) -> Pool {
            Pool {
                id: id.to_owned(),
                name: "people".to_owned(),
                document: r#"{"a":"ä"}"#.to_owned(),
                created_at: 1,
                modified_at: 2,
                version: 1,
            }
        }

        async fn is_kept_and_found(store: Store) {
            let pool = pool("eu_1");
            committed(&store, |batch| $pools::insert(batch, &pool)).await;
            assert_eq!($pools::get(&store, "eu_1").await.unwrap(), Some(pool));
            assert_eq!($pools::get(&store, "EU_1").await.unwrap(), None);
        }

        async fn is_created_once(store: Store) {
            committed(&store, |batch| $pools::insert(batch, &pool("eu_1"))).await;
            assert_eq!(
                conflict(&store, |batch| $pools::insert(batch, &pool("eu_1"))).await,
                $label
            );
        }

        async fn is_rewritten_by_one(store: Store) {
            let pool = pool("eu_1");
            committed(&store, |batch| $pools::insert(batch, &pool)).await;
            let after = Pool {
                name: "staff".to_owned(),
                document: "{}".to_owned(),
                modified_at: 9,
                ..pool.clone()
            };
            committed(&store, |batch| $pools::update(batch, &after)).await;
            assert_eq!(
                $pools::get(&store, "eu_1").await.unwrap(),
                Some(Pool {
                    version: 2,
                    ..after.clone()
                })
            );
            assert_eq!(
                conflict(&store, |batch| $pools::update(batch, &after)).await,
                "version"
            );
        }

        async fn is_listed_by_key(store: Store) {
            // In the order of bytes: capitals before small letters, whatever the locale of the database.
            for id in ["eu_b", "eu_C", "eu_a", "eu_A", "eu_é"] {
                committed(&store, |batch| $pools::insert(batch, &pool(id))).await;
            }
            let ids = async |after, limit| {
                let pools = $pools::list(&store, after, limit).await.unwrap();
                pools.into_iter().map(|pool| pool.id).collect::<Vec<_>>()
            };
            assert_eq!(ids(None, 3).await, ["eu_A", "eu_C", "eu_a"]);
            assert_eq!(ids(Some("eu_a"), 3).await, ["eu_b", "eu_é"]);
            assert!(ids(Some("eu_é"), 3).await.is_empty());
        }
    };
}
