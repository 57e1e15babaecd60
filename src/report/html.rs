//! Pages that a browser shows and prints without anything from elsewhere: the frame, and texts made safe to stand in it.

use crate::scenario::Language;
use crate::scenario::signs::harmless;
use crate::scenario::text::Text;
use crate::words::Words;

/// A whole page: `style` is CSS, `body` is HTML.
pub fn page(language: Language, title: &str, style: &str, body: &str) -> String {
    let (code, title) = (language.code(), escaped(title));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
}

/// An element of one line with this text.
pub fn line(tag: &str, text: &str) -> String {
    format!("<{tag}>{}</{tag}>\n", escaped(text))
}

/// An element of one line with this text, of a class of the style.
pub fn line_of(tag: &str, class: &str, text: &str) -> String {
    format!("<{tag} class=\"{class}\">{}</{tag}>\n", escaped(text))
}

/// The author's text in paragraphs; where it isn't written in the language of the page, its own language is named.
pub fn paragraphs(words: &Words, text: &Text) -> String {
    let language = words.language();
    let elsewhere = Language::ALL
        .into_iter()
        .filter(|_| text.written(language).is_none())
        .find(|other| text.written(*other).is_some());
    let lang = elsewhere.map_or(String::new(), |other| format!(" lang=\"{}\"", other.code()));
    words
        .case(text)
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| format!("<p{lang}>{}</p>\n", escaped(paragraph)))
        .collect()
}

/// A text as it stands in HTML, inside an element or an attribute. It can't turn or steer what is around it.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in harmless(text).chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_html_are_escaped_and_other_signs_are_not() {
        assert_eq!(
            escaped("<b class=\"x\">R&D</b> 's avonds, één"),
            "&lt;b class=&quot;x&quot;&gt;R&amp;D&lt;/b&gt; &#39;s avonds, één"
        );
        assert_eq!(escaped("&amp;"), "&amp;amp;");
        assert_eq!(escaped("<\u{202e}b>"), "&lt;\u{fffd}b&gt;");
    }

    #[test]
    fn a_title_cannot_leave_its_element() {
        let page = page(Language::En, "</title><script>", "", "");
        assert!(
            page.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"),
            "{page}"
        );
        assert!(page.contains("<html lang=\"en\">"), "{page}");
    }

    #[test]
    fn an_authors_text_stands_in_paragraphs_and_says_its_language_where_it_differs() {
        let english = Words::new(Language::En);
        let plain = Text::plain("one & two\n\n\n\n three ");
        assert_eq!(
            paragraphs(&english, &plain),
            "<p>one &amp; two</p>\n<p>three</p>\n"
        );
        let dutch: Text = ron::from_str("(nl: \"thuis\")").expect("a text");
        assert_eq!(paragraphs(&english, &dutch), "<p lang=\"nl\">thuis</p>\n");
        let both: Text = ron::from_str("(nl: \"thuis\", en: \"home\")").expect("a text");
        assert_eq!(paragraphs(&english, &both), "<p>home</p>\n");
        assert_eq!(paragraphs(&english, &Text::default()), "");
    }
}
