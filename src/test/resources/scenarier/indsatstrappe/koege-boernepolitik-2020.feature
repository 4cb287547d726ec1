# language: da
Egenskab: Indsatstrappen: fælles ansvar, overgange og barnets perspektiv
  Reglerne står i rules/indsatstrappe/koege-boernepolitik-2020.drl. De er én kommunes politik, som området hviler på. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe

  Regel: IT-OVER-ALMEN-VALG Et trin over almenområdet er valgt
    Trin 2 eller derover er valgt af fagpersonen.

    Scenarie: Fagpersonen har valgt trin 2
      Givet Trinvurdering.valgt er FOREBYGGENDE_INDSATSER
      Når sagen vurderes den 2024-05-15
      Så siger IT-OVER-ALMEN-VALG opfyldt
      Og hviler IT-OVER-ALMEN-VALG på KOMMUNAL

    Abstrakt Scenario: Valgt: <valgt>
      Givet Trinvurdering:
        | valgt   |
        | <valgt> |
      Når sagen vurderes den 2024-05-15
      Så er IT-OVER-ALMEN-VALG <udfald>

      Eksempler:
        | valgt        | udfald       |
        | INSTITUTION  | opfyldt      |
        | ALMENOMRÅDET | ikke opfyldt |
        | ikke oplyst  | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Trinvurdering.valgt er HJEMMEBASERET
      Når sagen vurderes den 2019-12-31
      Så er IT-OVER-ALMEN-VALG uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-OVER-ALMEN-VALG opfyldt

  Regel: IT-OVER-ALMEN-INDSATS En indsats over almenområdet er i gang
    En indsats på trin 2 eller derover er i gang eller besluttet.

    Scenarie: En forebyggende indsats er i gang
      Givet Indsats:
        | id | trin                   |
        | i1 | FOREBYGGENDE_INDSATSER |
      Når sagen vurderes den 2024-05-15
      Så siger IT-OVER-ALMEN-INDSATS opfyldt

    Scenarie: Kun en indsats i almenområdet
      Givet Indsats:
        | id | trin         |
        | i1 | ALMENOMRÅDET |
      Når sagen vurderes den 2024-05-15
      Så er IT-OVER-ALMEN-INDSATS ikke opfyldt

    Scenarie: Ingen indsatser
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-OVER-ALMEN-INDSATS ikke opfyldt

    Scenarie: Indsatserne er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-OVER-ALMEN-INDSATS uafklaret
      Og mangler IT-OVER-ALMEN-INDSATS svar på Indsats

    Scenarie: Politikken er fra 2020
      Givet Indsats:
        | id | trin          |
        | i1 | HJEMMEBASERET |
      Når sagen vurderes den 2019-12-31
      Så er IT-OVER-ALMEN-INDSATS uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-OVER-ALMEN-INDSATS opfyldt

  Regel: IT-MEDANSVAR Almenområdet er ikke med i planen
    Almenområdet har fortsat et medansvar, uanset hvilke andre indsatser der er.

    Scenarie: Trin 3 er valgt, og ingen fra almenområdet er med
      Givet Trinvurdering.valgt er HJEMMEBASERET
      Og Indsatsplan.almenAktør er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-MEDANSVAR udestår
      Og er handlingen i IT-MEDANSVAR "Behold en aktør fra almenområdet i planen."
      Og hviler IT-MEDANSVAR på KOMMUNAL

    Abstrakt Scenario: <hvordan>
      Givet Trinvurdering:
        | valgt   |
        | <valgt> |
      Og Indsats:
        | id | trin      |
        | i1 | <indsats> |
      Og Indsatsplan:
        | almenAktør |
        | <aktør>    |
      Når sagen vurderes den 2024-05-15
      Så er IT-MEDANSVAR <udfald>

      Eksempler:
        | hvordan                        | valgt                  | indsats       | aktør       | udfald       |
        | Trin 2 er valgt                | FOREBYGGENDE_INDSATSER | ALMENOMRÅDET  | nej         | opfyldt      |
        | En indsats på trin 3 er i gang | ALMENOMRÅDET           | HJEMMEBASERET | nej         | opfyldt      |
        | Kun almenområdet               | ALMENOMRÅDET           | ALMENOMRÅDET  | nej         | ikke opfyldt |
        | En aktør er med                | HJEMMEBASERET          | HJEMMEBASERET | ja          | ikke opfyldt |
        | Om en aktør er med, ved ingen  | HJEMMEBASERET          | HJEMMEBASERET | ikke oplyst | uafklaret    |
        | Hvad der er valgt, ved ingen   | ikke oplyst            | ALMENOMRÅDET  | nej         | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Trinvurdering.valgt er HJEMMEBASERET
      Og Indsatsplan.almenAktør er nej
      Når sagen vurderes den 2019-12-31
      Så er IT-MEDANSVAR uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-MEDANSVAR opfyldt

  Regel: IT-OVERGANG Overgangen er ikke sikret
    Barnet slippes ikke, før næste aktør er klar til at gribe.

    Scenarie: Indsatsen skal afsluttes, og ingen modtager har bekræftet
      Givet Indsats:
        | id | trin          | afsluttes | modtagerBekræftet |
        | i1 | HJEMMEBASERET | ja        | nej               |
      Når sagen vurderes den 2024-05-15
      Så siger IT-OVERGANG udestår
      Og er resultatet af IT-OVERGANG OVERGANG_IKKE_SIKRET
      Og er vidnerne for IT-OVERGANG Indsats[i1]
      Og er handlingen i IT-OVERGANG "Afslut ikke indsatsen, før den næste aktør har bekræftet."

    Abstrakt Scenario: <hvordan>
      Givet Indsats:
        | id | trin        | afsluttes | modtagerBekræftet |
        | i1 | INSTITUTION | <slut>    | <modtager>        |
      Når sagen vurderes den 2024-05-15
      Så er IT-OVERGANG <udfald>

      Eksempler:
        | hvordan                                | slut        | modtager    | udfald       |
        | Modtageren har bekræftet               | ja          | ja          | ikke opfyldt |
        | Indsatsen fortsætter                   | nej         | nej         | ikke opfyldt |
        | Om modtageren har bekræftet, ved ingen | ja          | ikke oplyst | uafklaret    |
        | Om indsatsen skal afsluttes, ved ingen | ikke oplyst | nej         | uafklaret    |

    Scenarie: Ingen indsatser
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-OVERGANG ikke opfyldt

    Scenarie: Indsatserne er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-OVERGANG uafklaret
      Og mangler IT-OVERGANG svar på Indsats

    Scenarie: Politikken er fra 2020
      Givet Indsats:
        | id | trin          | afsluttes | modtagerBekræftet |
        | i1 | HJEMMEBASERET | ja        | nej               |
      Når sagen vurderes den 2019-12-31
      Så er IT-OVERGANG uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-OVERGANG opfyldt

  Regel: IT-PERSPEKTIV Barnets perspektiv mangler
    Barnet inddrages direkte, eller de voksne indkredser dets perspektiv.

    Scenarie: Barnets perspektiv er ikke med
      Givet Indsatsplan.perspektiv er MANGLER
      Når sagen vurderes den 2024-05-15
      Så siger IT-PERSPEKTIV udestår
      Og er resultatet af IT-PERSPEKTIV BARNETS_PERSPEKTIV_MANGLER
      Og er handlingen i IT-PERSPEKTIV "Inddrag barnet. Kan det ikke inddrages direkte, så indkreds dets perspektiv med de fagpersoner, der kender det."

    Abstrakt Scenario: Perspektivet: <perspektiv>
      Givet Indsatsplan:
        | perspektiv   |
        | <perspektiv> |
      Når sagen vurderes den 2024-05-15
      Så er IT-PERSPEKTIV <udfald>

      Eksempler:
        | perspektiv  | udfald       |
        | DIREKTE     | ikke opfyldt |
        | INDIREKTE   | ikke opfyldt |
        | MANGLER     | opfyldt      |
        | ikke oplyst | uafklaret    |

    Scenarie: Politikken er fra 2020
      Givet Indsatsplan.perspektiv er MANGLER
      Når sagen vurderes den 2019-12-31
      Så er IT-PERSPEKTIV uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er IT-PERSPEKTIV opfyldt
