/// Names that surely are a state's, so that "which country?" may be asked.
///
/// Names that are also a person's, a city's or a region's in common use are left out (`Georgia`,
/// `Jordan`, `Luxembourg`): no question is better than a wrong one.
enum States {
  /// Whether the name, with or without "the", is a state's.
  static func contains(_ name: String) -> Bool { names.contains(withoutArticle(name)) }

  private static func withoutArticle(_ name: String) -> String {
    name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }

  private static let names: Set<String> = [
    "Afghanistan", "Albania", "Algeria", "Angola", "Argentina", "Armenia", "Australia", "Austria",
    "Austria-Hungary", "Azerbaijan", "Bahrain", "Bangladesh", "Belarus", "Belgium", "Benin",
    "Bolivia", "Botswana", "Brazil", "Britain", "Bulgaria", "Burma", "Burundi", "Cambodia",
    "Cameroon",
    "Canada", "Chile", "China", "Colombia", "Costa Rica", "Croatia", "Cuba", "Cyprus",
    "Czechoslovakia", "Denmark", "East Germany", "Ecuador", "Egypt", "El Salvador", "England",
    "Eritrea",
    "Estonia", "Ethiopia", "Finland", "France", "Gabon", "Germany", "Ghana", "Great Britain",
    "Greece", "Guatemala", "Guyana", "Haiti", "Honduras", "Holland", "Hungary", "Iceland", "India",
    "Indonesia", "Iran", "Iraq", "Ireland", "Israel", "Italy", "Jamaica", "Japan", "Kazakhstan",
    "Kenya", "Kuwait", "Kyrgyzstan", "Laos", "Latvia", "Lebanon", "Liberia", "Libya", "Lithuania",
    "Madagascar", "Malawi", "Malaysia", "Mali", "Malta", "Mauritania", "Mexico", "Moldova",
    "Mongolia", "Montenegro", "Morocco", "Mozambique", "Namibia", "Nazi Germany", "Nepal",
    "Netherlands", "New Zealand", "Nicaragua", "Nigeria", "North Korea", "North Vietnam", "Norway",
    "Oman", "Ottoman Empire", "Pakistan", "Paraguay", "Persia", "Peru", "Philippines", "Poland",
    "Portugal",
    "Prussia", "Qatar", "Romania", "Russia", "Rwanda", "Saudi Arabia", "Scotland", "Senegal",
    "Siam", "Serbia",
    "Sierra Leone", "Slovakia", "Slovenia", "Somalia", "South Africa", "South Korea",
    "South Vietnam", "Soviet Union", "Spain", "Sri Lanka", "Sudan", "Sweden", "Switzerland",
    "Syria", "Tanzania", "Thailand", "Tunisia", "Turkey", "U.K.", "U.S.", "U.S.A.", "U.S.S.R.",
    "UK", "US", "USA", "USSR", "Uganda", "Ukraine", "United Arab Emirates", "United Kingdom",
    "United States", "United States of America", "Uruguay", "Uzbekistan", "Venezuela", "Vietnam",
    "West Germany", "Yemen", "Yugoslavia", "Zaire", "Zambia", "Zimbabwe",
  ]
}

/// Names of many people at once, who can be asked for with "who".
enum Peoples {
  /// Whether the name's last word is one of theirs: `the Western Allies`.
  static func contains(_ name: String) -> Bool {
    name.split(separator: " ").last.map { names.contains(String($0)) } ?? false
  }

  private static let names: Set<String> = [
    "Allies", "Americans", "Athenians", "Austrians", "Bolsheviks", "British", "Bulgarians",
    "Chinese", "Communists", "Confederates", "Danes", "Dutch", "Egyptians", "Finns", "French",
    "Germans", "Greeks", "Hungarians", "Iranians", "Iraqis", "Israelis", "Italians", "Japanese",
    "Mensheviks", "Mexicans", "Nationalists", "Nazis", "Normans", "Norwegians", "Ottomans",
    "Persians", "Poles", "Portuguese", "Romanians", "Romans", "Russians", "Serbs", "Soviets",
    "Spaniards", "Spartans", "Spanish", "Swedes", "Thebans", "Turks", "Vietnamese", "Vikings",
    "English", "Scots", "Irish", "Swiss", "Republicans", "Royalists", "Loyalists", "Patriots",
  ]
}
