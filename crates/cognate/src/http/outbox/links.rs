//! The links of a message, to be followed and copied.

use context::Message;

/// What ends an address in a text, or in an attribute that has lost its quotes.
const ENDS: [char; 6] = ['"', '\'', '<', '>', '`', '\\'];

/// What follows an address in a sentence and is not part of it.
const PUNCTUATION: [char; 6] = ['.', ',', ';', ':', '!', ')'];

/// The addresses that the message leads to, each once: in HTML those of `href`, elsewhere all that stand in the text. Only
/// those of the web: a click on another, such as `javascript:`, would run in this page.
pub(super) fn of(message: &Message) -> Vec<String> {
    let is_html = message.is_html();
    let body = &message.body;
    let mut links = Vec::new();
    for scheme in ["https://", "http://"] {
        for (at, _) in body.match_indices(scheme) {
            let (before, rest) = body.split_at(at);
            let end = rest.find(|c: char| c.is_whitespace() || ENDS.contains(&c));
            let address = rest.get(..end.unwrap_or(rest.len())).unwrap_or(rest);
            let link = if is_html {
                if !follows_href(before) {
                    continue;
                }
                address.replace("&amp;", "&")
            } else {
                address.trim_end_matches(PUNCTUATION).to_owned()
            };
            if link.len() > scheme.len() && !links.contains(&link) {
                links.push(link);
            }
        }
    }
    links
}

/// Whether what stands before an address makes it that of a link.
fn follows_href(before: &str) -> bool {
    let before = before.trim_end_matches(['"', '\'', ' ']);
    let before = before.strip_suffix('=').map(str::trim_end);
    before.is_some_and(|before| {
        let name = before.len().checked_sub("href".len());
        name.and_then(|at| before.get(at..))
            .is_some_and(|name| name.eq_ignore_ascii_case("href"))
    })
}

#[cfg(test)]
mod tests {
    use super::of;
    use context::{Channel, Message};

    fn links(body: &str) -> Vec<String> {
        of(&Message {
            pool_id: String::new(),
            purpose: String::new(),
            channel: Channel::Email,
            to: String::new(),
            subject: String::new(),
            body: body.to_owned(),
            code: String::new(),
        })
    }

    #[test]
    fn of_html_the_links_and_of_text_all_addresses() {
        assert_eq!(
            links(
                r#"<img src="https://a.example/i.png"></img><a class=b HREF = 'https://a.example/c?x=1&amp;y=2'>CLICK HERE</a>
                <a href="https://a.example/c?x=1&amp;y=2">or here</a>"#
            ),
            ["https://a.example/c?x=1&y=2"]
        );
        assert_eq!(
            links("Go to http://localhost:3000/?code=1, or to https://a.example/b."),
            ["https://a.example/b", "http://localhost:3000/?code=1"]
        );
    }

    #[test]
    fn t53_only_the_web_is_linked_to() {
        assert!(links("<a href=\"javascript:alert(1)//https\">x</a>").is_empty());
        assert!(links("<a href=\"javascript:'https://a'\">x</a> http:// https").is_empty());
        assert!(links("<a href=\"data:text/html,https://a.example\">x</a>").is_empty());
    }
}
