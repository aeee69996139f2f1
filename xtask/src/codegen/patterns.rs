//! From the models' Java patterns to those of the `regex` crate.

/// A pattern that matches the same texts, as a whole: Java's `\w`, `\d` and `\s` are ASCII, ours would be Unicode.
pub(crate) fn translate(pattern: &str) -> String {
    // The one look-behind of the models says that a bucket's name does not end in a dot.
    if pattern == r"^[0-9A-Za-z\.\-_]*(?<!\.)$" {
        return r"^(?:[0-9A-Za-z.\-_]*[0-9A-Za-z\-_])?$".to_owned();
    }
    let mut out = String::from("^(?:");
    let mut in_class = false;
    let mut class_start = false;
    let mut letters = pattern.chars().peekable();
    while let Some(letter) = letters.next() {
        let at_start = class_start;
        class_start = false;
        match letter {
            '\\' => match letters.next() {
                Some('w') => out.push_str(bracket("a-zA-Z0-9_", in_class).as_str()),
                Some('d') => out.push_str(bracket("0-9", in_class).as_str()),
                Some('s') => out.push_str(bracket(r" \t\n\x0B\x0C\r", in_class).as_str()),
                Some('S') => out.push_str(r"[^ \t\n\x0B\x0C\r]"),
                Some('u') => {
                    let code: String = letters.by_ref().take(4).collect();
                    out.push_str("\\x{");
                    out.push_str(&code);
                    out.push('}');
                }
                Some(other) => {
                    out.push('\\');
                    out.push(other);
                }
                None => {}
            },
            '[' if !in_class => {
                in_class = true;
                class_start = true;
                out.push('[');
            }
            '[' => out.push_str("\\["),
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            // A hyphen that does not stand between two letters of a range is itself.
            '-' if in_class && (at_start || !is_range(&out, letters.peek().copied())) => {
                out.push_str("\\-");
            }
            '&' | '~' if in_class => {
                out.push('\\');
                out.push(letter);
            }
            other => out.push(other),
        }
    }
    out.push_str(")$");
    out
}

fn bracket(inside: &str, in_class: bool) -> String {
    if in_class {
        inside.to_owned()
    } else {
        format!("[{inside}]")
    }
}

/// Whether the hyphen after `written` and before `next` makes a range: not after another range or a class.
fn is_range(written: &str, next: Option<char>) -> bool {
    let Some(next) = next else { return false };
    if next == ']' {
        return false;
    }
    let start = written.rfind('[').map_or(0, |at| at + 1);
    let class = written.get(start..).unwrap_or_default();
    let mut letters = class.chars().rev();
    let last = letters.next();
    let before = letters.next();
    let ends_class = last.is_none()
        || class.ends_with("0-9_")
        || last == Some('}') && class.contains("\\p{") && !class.ends_with("\\}");
    let ends_range = before == Some('-') && letters.next() != Some('\\');
    !ends_class && !ends_range
}

#[cfg(test)]
mod tests {
    use super::translate;

    #[test]
    fn ascii_classes_and_literal_hyphens() {
        assert_eq!(
            translate(r"[\w-]+_[0-9a-zA-Z]+"),
            r"^(?:[a-zA-Z0-9_\-]+_[0-9a-zA-Z]+)$"
        );
        assert_eq!(translate(r"[A-Za-z0-9-_=.]+"), r"^(?:[A-Za-z0-9\-_=.]+)$");
        assert_eq!(translate(r"[\S]+"), r"^(?:[[^ \t\n\x0B\x0C\r]]+)$");
        assert_eq!(
            translate(r"[\w\s+=,.@-]+"),
            r"^(?:[a-zA-Z0-9_ \t\n\x0B\x0C\r+=,.@\-]+)$"
        );
    }
}
