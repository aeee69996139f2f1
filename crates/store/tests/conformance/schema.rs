use cognate_store::Store;

cases![takes_every_statement, is_up_to_date];

async fn takes_every_statement(store: Store) {
    assert!(store.prepare_everything().await.unwrap() > 100);
}

async fn is_up_to_date(store: Store) {
    assert_eq!(store.migrate().await.unwrap(), 0);
}

#[tokio::test]
async fn an_address_that_is_none_is_refused() {
    for url in [
        "",
        "mysql://localhost",
        "sqlite:",
        "sqlite:/no/such/folder/x",
    ] {
        assert!(Store::open(url).await.is_err(), "{url}");
    }
}
