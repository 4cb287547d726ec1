# language: da
Egenskab: Vardes rækkefølge: forældre, dialogmøde, undersøgelse
  Hvad er det næste skridt, og hvornår brydes rækkefølgen?
  Reglerne står i rules/kommunal/varde/dialogmoede.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/varde

  Regel: VA-FORAELDRE Inviter først forældrene

    Scenarie: Forældrene er ikke inviteret
      Givet Underretning:
        | id |
        | u1 |
      Og Familiesamarbejde.forældreInviteret er ikke sket
      Når sagen vurderes den 2025-10-06
      Så siger VA-FORAELDRE anbefaling
      Og er handlingen i VA-FORAELDRE "Inviter forældrene til en samtale om underretningen."
      Og er den ansvarlige i VA-FORAELDRE "Kommunens rådgiver"
      Og er kilden til VA-FORAELDRE "KL, De udsatte børn - Fremtiden er deres (2015), case #14"
      Og hviler VA-FORAELDRE på KOMMUNAL
      Og mangler VA-FORAELDRE intet

    Abstrakt Scenario: Inviteret: <hvordan>
      Givet Underretning:
        | id |
        | u1 |
      Og Familiesamarbejde.forældreInviteret er <inviteret>
      Når sagen vurderes den 2025-10-06
      Så er VA-FORAELDRE <udfald>

      Eksempler:
        | hvordan     | inviteret   | udfald       |
        | Ikke sket   | ikke sket   | opfyldt      |
        | Sket        | 2025-09-01  | ikke opfyldt |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Ingen underretning
      Givet ingen Underretning
      Og Familiesamarbejde.forældreInviteret er ikke sket
      Når sagen vurderes den 2025-10-06
      Så er VA-FORAELDRE ikke opfyldt

    Scenarie: Underretninger er ikke oplyst
      Givet Familiesamarbejde.forældreInviteret er ikke sket
      Når sagen vurderes den 2025-10-06
      Så er VA-FORAELDRE uafklaret

    Scenarie: Ved mistanke om overgreb venter invitationen
      Givet Underretning:
        | id |
        | u1 |
      Og Familiesamarbejde.forældreInviteret er ikke sket
      Og Bekymring.overgreb er ja
      Og Bekymring.kontaktFrigivet er nej
      Når sagen vurderes den 2025-10-06
      Så er VA-FORAELDRE opfyldt
      Og er VA-FORAELDRE spærret af UN-OVERGREB-FOERST

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Underretning:
        | id |
        | u1 |
      Og Familiesamarbejde.forældreInviteret er ikke sket
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er VA-FORAELDRE opfyldt
      Og er VA-FORAELDRE spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Underretning:
        | id |
        | u1 |
      Og Familiesamarbejde.forældreInviteret er ikke sket
      Når sagen vurderes den 2015-02-28
      Så er VA-FORAELDRE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er VA-FORAELDRE opfyldt

  Regel: VA-DIALOGMOEDE Hold dialogmøde

    Scenarie: Forældrene er inviteret, dialogmødet mangler
      Givet Familiesamarbejde.forældreInviteret er 2025-09-20
      Og Familiesamarbejde.dialogmøde er ikke sket
      Når sagen vurderes den 2025-10-06
      Så siger VA-DIALOGMOEDE anbefaling
      Og er handlingen i VA-DIALOGMOEDE "Hold et dialogmøde med barnet, forældrene og dem, der kender barnet, og skriv ned, hvad der bliver sagt."
      Og er den ansvarlige i VA-DIALOGMOEDE "Kommunens rådgiver"
      Og er kilden til VA-DIALOGMOEDE "KL, De udsatte børn - Fremtiden er deres (2015), case #14"
      Og hviler VA-DIALOGMOEDE på KOMMUNAL
      Og mangler VA-DIALOGMOEDE intet

    Abstrakt Scenario: Inviteret: <hvordan>
      Givet Familiesamarbejde.forældreInviteret er <inviteret>
      Og Familiesamarbejde.dialogmøde er ikke sket
      Når sagen vurderes den 2025-10-06
      Så er VA-DIALOGMOEDE <udfald>

      Eksempler:
        | hvordan     | inviteret   | udfald       |
        | Sket        | 2025-09-01  | opfyldt      |
        | Ikke sket   | ikke sket   | ikke opfyldt |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Dialogmøde: <hvordan>
      Givet Familiesamarbejde.forældreInviteret er 2025-09-20
      Og Familiesamarbejde.dialogmøde er <møde>
      Når sagen vurderes den 2025-10-06
      Så er VA-DIALOGMOEDE <udfald>

      Eksempler:
        | hvordan     | møde        | udfald       |
        | Ikke sket   | ikke sket   | opfyldt      |
        | Holdt       | 2025-10-01  | ikke opfyldt |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Familiesamarbejde.forældreInviteret er 2025-09-20
      Og Familiesamarbejde.dialogmøde er ikke sket
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er VA-DIALOGMOEDE opfyldt
      Og er VA-DIALOGMOEDE spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Familiesamarbejde.forældreInviteret er 2015-01-20
      Og Familiesamarbejde.dialogmøde er ikke sket
      Når sagen vurderes den 2015-02-28
      Så er VA-DIALOGMOEDE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er VA-DIALOGMOEDE opfyldt

  Regel: VA-UNDERSOEGELSE Gå videre til undersøgelsen

    Scenarie: Dialogmødet er holdt
      Givet Familiesamarbejde.dialogmøde er 2025-10-01
      Når sagen vurderes den 2025-10-06
      Så siger VA-UNDERSOEGELSE mulighed
      Og er handlingen i VA-UNDERSOEGELSE "Brug dialogmødet i den børnefaglige undersøgelse, hvis der skal være en."
      Og er den ansvarlige i VA-UNDERSOEGELSE "Kommunens rådgiver"
      Og er kilden til VA-UNDERSOEGELSE "KL, De udsatte børn - Fremtiden er deres (2015), case #14"
      Og hviler VA-UNDERSOEGELSE på KOMMUNAL
      Og mangler VA-UNDERSOEGELSE intet

    Abstrakt Scenario: Dialogmøde: <hvordan>
      Givet Familiesamarbejde.dialogmøde er <møde>
      Når sagen vurderes den 2025-10-06
      Så er VA-UNDERSOEGELSE <udfald>

      Eksempler:
        | hvordan     | møde        | udfald       |
        | Holdt       | 2025-10-01  | opfyldt      |
        | Ikke sket   | ikke sket   | ikke opfyldt |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Familiesamarbejde.dialogmøde er 2015-01-20
      Når sagen vurderes den 2015-02-28
      Så er VA-UNDERSOEGELSE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er VA-UNDERSOEGELSE opfyldt

  Regel: VA-RAEKKEFOELGEN-BRYDES Forældrene først gælder ikke her

    Scenarie: Der kan være negativ social kontrol
      Givet Bekymring.æresrelateret er ja
      Og Bekymring.overgreb er nej
      Når sagen vurderes den 2025-10-06
      Så siger VA-RAEKKEFOELGEN-BRYDES fagligVurdering
      Og er resultatet af VA-RAEKKEFOELGEN-BRYDES RÆKKEFØLGEN_BRYDES
      Og er handlingen i VA-RAEKKEFOELGEN-BRYDES "Vurdér barnets sikkerhed, før forældre og netværk inviteres."
      Og er den ansvarlige i VA-RAEKKEFOELGEN-BRYDES "Kommunens rådgiver"
      Og er kilden til VA-RAEKKEFOELGEN-BRYDES "Barnets lov § 18, stk. 3; lokal standard"
      Og hviler VA-RAEKKEFOELGEN-BRYDES på LOKALT_VALG
      Og mangler VA-RAEKKEFOELGEN-BRYDES intet

    Abstrakt Scenario: Hvad der er oplyst: <hvordan>
      Givet Bekymring.æresrelateret er <ære>
      Og Bekymring.overgreb er <overgreb>
      Når sagen vurderes den 2025-10-06
      Så er VA-RAEKKEFOELGEN-BRYDES <udfald>

      Eksempler:
        | hvordan              | ære         | overgreb    | udfald       |
        | Kun overgreb         | nej         | ja          | opfyldt      |
        | Ingen af dem         | nej         | nej         | ikke opfyldt |
        | Ære ikke oplyst      | ikke oplyst | nej         | uafklaret    |
        | Overgreb ikke oplyst | nej         | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Bekymring.æresrelateret er ja
      Og Bekymring.overgreb er nej
      Når sagen vurderes den 2015-02-28
      Så er VA-RAEKKEFOELGEN-BRYDES uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er VA-RAEKKEFOELGEN-BRYDES opfyldt
