use cognate_store::Store;

cases![takes_every_statement, is_up_to_date];

async fn takes_every_statement(store: Store) {
    assert!(store.prepare_everything().await.unwrap() > 100);
}

async fn is_up_to_date(store: Store) {
    assert_eq!(store.migrate().await.unwrap(), 0);
}

#[tokio::test]
async fn a_file_that_cannot_be_made_is_refused() {
    let nowhere = "sqlite:/no/such/folder/x".parse().unwrap();
    assert!(Store::open(&nowhere).await.is_err());
}
