/// What the reader must know of HTML's elements.
enum HTMLElements {
  /// They have no content and no end tag.
  static let void: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
    "keygen", "link", "meta", "param", "source", "track", "wbr",
  ]

  /// They stand in a line of text and say nothing that the reader needs.
  static let transparent: Set<String> = [
    "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i",
    "ins", "kbd", "mark", "nobr", "output", "samp", "small", "strong", "sub", "time", "tt", "u",
    "var",
  ]

  /// They stand in a line of text, and their beginning and end matter.
  static let inline: Set<String> = [
    "a", "audio", "button", "canvas", "del", "iframe", "label", "map", "math", "object", "picture",
    "q", "rb", "rp", "rt", "ruby", "s", "select", "option", "optgroup", "span", "strike", "sup",
    "svg", "video", "script", "style", "noscript", "template", "textarea", "title",
  ]

  /// Their content is no prose of the page.
  static let skipped: Set<String> = [
    "aside", "audio", "button", "canvas", "caption", "datalist", "del", "dialog", "figcaption",
    "footer", "iframe", "label", "legend", "map", "math", "meter", "nav", "noembed", "noframes",
    "noscript", "object", "option", "optgroup", "progress", "rp", "rt", "s", "script", "search",
    "select", "strike", "style", "svg", "template", "textarea", "video", "xmp",
  ]

  /// Those of `skipped` whose content is no prose even where nothing else is left.
  static let neverProse: Set<String> = [
    "audio", "button", "canvas", "datalist", "iframe", "map", "math", "meter", "noembed",
    "noframes", "object", "option", "optgroup", "progress", "rp", "rt", "script", "select",
    "style", "svg", "template", "textarea", "video", "xmp",
  ]

  static let lists: Set<String> = ["ul", "ol", "menu", "dir", "dl"]

  /// The open elements that a start tag ends, as the last of their kind.
  static func closed(by name: String) -> (names: Set<String>, upTo: Set<String>)? {
    switch name {
    case "li": (["li"], lists)
    case "dt", "dd": (["dt", "dd"], lists)
    case "td", "th": (["td", "th"], ["tr", "table"])
    case "tr": (["tr"], ["table"])
    case "thead", "tbody", "tfoot": (["thead", "tbody", "tfoot"], ["table"])
    case "option", "optgroup": (["option"], ["select"])
    default: nil
    }
  }

  /// Where the search for the element that an end tag ends stops.
  static func isBarrier(_ open: String, to name: String) -> Bool {
    switch name {
    case "table", "body", "html": false
    case "tr", "td", "th", "thead", "tbody", "tfoot": open == "table"
    case "li": lists.contains(open)
    default:
      open == "td" || open == "th" || (inline.contains(name) && !inline.contains(open))
    }
  }
}
