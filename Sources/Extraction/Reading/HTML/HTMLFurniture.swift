/// Tells a page's furniture from its text by what the elements call themselves.
enum HTMLFurniture {
  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "alert", "menu", "menubar", "toolbar", "tablist", "doc-toc", "doc-noteref", "doc-backlink",
    "doc-endnotes", "doc-footnote", "doc-bibliography", "doc-index", "doc-pagebreak",
  ]

  /// Words of `class` and `id`; an element that has one of them is no text.
  private static let words: Set<String> = [
    // Wikipedia and other pages made by MediaWiki
    "infobox", "navbox", "vertical-navbox", "sidebar", "mw-editsection", "editsection", "reference",
    "references", "reflist", "mw-references-wrap", "refbegin", "toc", "toctitle", "hatnote",
    "dablink", "metadata", "ambox", "noprint", "catlinks", "printfooter", "thumb", "thumbcaption",
    "gallery", "sistersitebox", "side-box", "mw-jump-link", "mw-cite-backlink", "shortdescription",
    "portalbox", "authority-control", "sitesub", "contentsub", "mw-indicators", "mw-navigation",
    "mw-hidden-catlinks", "vector-toc", "vector-menu", "vector-page-toolbar", "wikitable",
    "geo-nondefault", "navigation-not-searchable",
    // pages of all kinds
    "nav", "navbar", "navigation", "menu", "main-menu", "breadcrumb", "breadcrumbs", "site-header",
    "site-footer", "page-footer", "footer", "masthead", "topbar", "banner", "ad", "ads", "advert",
    "advertisement", "sponsored", "social", "share", "sharing", "related", "related-posts",
    "recommended", "newsletter", "subscribe", "subscription", "signup", "comments", "comment-list",
    "respond", "pagination", "pager", "popup", "modal", "overlay", "skip-link", "skip-to-content",
    "screen-reader-text", "sr-only", "visually-hidden", "widget", "tags", "tag-list", "byline",
    "post-meta", "entry-meta", "footnote", "footnotes", "footnote-ref", "endnotes", "pagenum",
    "pagebreak", "pageno", "wp-caption-text", "caption", "copyright", "disclaimer", "print-only",
  ]

  /// Words of links that only mark a place.
  private static let linkWords: Set<String> = [
    "headerlink", "permalink", "anchor", "anchorjs-link",
  ]

  /// Beginnings of such words.
  private static let beginnings = [
    "cookie", "consent", "gdpr", "advert", "share-", "social-", "related-", "newsletter-",
    "breadcrumb", "onetrust", "didomi", "nav-", "navbar-", "sidebar-", "pg-header", "pg-footer",
  ]

  /// What an e-book says its parts are.
  private static let bookTypes: Set<String> = [
    "toc", "landmarks", "page-list", "pagebreak", "noteref", "footnote", "footnotes", "endnote",
    "endnotes", "rearnote", "rearnotes", "cover", "titlepage", "halftitlepage", "copyright-page",
    "index", "bibliography", "loi", "lot", "dedication", "backlink",
  ]

  /// Whether an element says of itself that it is furniture.
  ///
  /// - Parameters:
  ///   - scanner: just after the element's start tag.
  ///   - name: the element's name.
  /// - Returns: whether it does.
  static func isMarked(_ scanner: MarkupScanner, _ name: String) -> Bool {
    let isWhole = ["html", "body", "main", "article"].contains(name)
    for attribute in scanner.attributes {
      let value = scanner.bytes[attribute.value]
      switch String(decoding: scanner.bytes[attribute.name].prefix(16), as: UTF8.self) {
      case "class" where !isWhole, "id" where !isWhole:
        let tokens = tokens(value)
        if tokens.contains(where: isFurniture) { return true }
        if name == "a", tokens.contains(where: linkWords.contains) { return true }
      case "role":
        if tokens(value).contains(where: roles.contains) { return true }
      case "epub:type":
        if tokens(value).contains(where: bookTypes.contains) { return true }
      case "hidden" where !isWhole: return true
      case "aria-hidden" where !isWhole:
        if value.elementsEqual("true".utf8) { return true }
      case "style" where !isWhole:
        let style = String(decoding: value.prefix(200).filter { $0 > 0x20 }, as: UTF8.self)
        if style.contains("display:none") || style.contains("visibility:hidden") { return true }
      default: break
      }
    }
    return false
  }

  /// Whether an element is the page's main text by its role or one of a few usual names.
  static func isMain(_ scanner: MarkupScanner, _ name: String) -> Bool {
    if name == "main" { return true }
    if let role = scanner.value(of: "role"), scanner.bytes[role].elementsEqual("main".utf8) {
      return true
    }
    guard let id = scanner.value(of: "id") else { return false }
    return ["mw-content-text", "bodyContent"].contains { scanner.bytes[id].elementsEqual($0.utf8) }
  }

  private static func isFurniture(_ word: String) -> Bool {
    words.contains(word) || beginnings.contains { word.hasPrefix($0) }
  }

  private static func tokens(_ value: ArraySlice<UInt8>) -> [String] {
    value.prefix(1_000).split { $0 <= 0x20 }.prefix(32).map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
  }
}
