# language: da
Egenskab: Nødpasning: hvilken kontakt familien skal have
  Hvilken kontakt skal familien have? Det vælger fagpersonerne sammen.
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke kommunen.
  Reglerne står i rules/kommunal/kl-eksempel-2/kontaktform.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedpasning og kommunal/kl-eksempel-2

  Regel: NP-EKS2-KONTAKTFORM Vælg kontaktform sammen

    Scenarie: Barnet er omfattet af nr. 3: afdelingerne aftaler kontakten
      Givet Barn.særligeBehov er ja
      Når sagen vurderes den 2020-04-01
      Så siger NP-EKS2-KONTAKTFORM fagligVurdering
      Og har NP-EKS2-KONTAKTFORM intet resultat
      Og er handlingen i NP-EKS2-KONTAKTFORM "Aftal kontakten: tilbud om nødpasning, hjemmebesøg eller daglige telefon- eller videoopkald."
      Og er den ansvarlige i NP-EKS2-KONTAKTFORM "Familieafdelingen og børne- og ungeafdelingen"
      Og mangler NP-EKS2-KONTAKTFORM intet
      Og hviler NP-EKS2-KONTAKTFORM på KOMMUNAL
      Og er kilden til NP-EKS2-KONTAKTFORM "KL m.fl., 30/03/2020, Eksempel 2"
      Og forklares NP-EKS2-KONTAKTFORM med "Kilden siger ikke, hvornår hvilken kontakt er den rette; det vælger fagpersonerne."

    Scenarie: Barnet er ikke omfattet af nr. 3
      Givet Barn.særligeBehov er nej
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS2-KONTAKTFORM ikke opfyldt
      Og har NP-EKS2-KONTAKTFORM intet resultat
      Og forklares NP-EKS2-KONTAKTFORM med "NP-K3 (Særlige behov) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NP-EKS2-KONTAKTFORM intet

    Scenarie: Om særlige behov spørges en fagperson
      Når sagen vurderes den 2020-04-01
      Så er NP-EKS2-KONTAKTFORM uafklaret
      Og er resultatet af NP-EKS2-KONTAKTFORM KRÆVER_FAGLIG_VURDERING
      Og mangler NP-EKS2-KONTAKTFORM kun svar på:
        | felt              | svares af | spørgsmål                                                                                                       | skøn |
        | Barn.særligeBehov | fagperson | Har barnet særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet? | ja   |

    Abstrakt Scenario: Eksemplet gælder, så længe bekendtgørelsen om nødpasning gør: <dagen>
      Givet Barn.særligeBehov er ja
      Og Pasning.omfattetAfGenåbning er nej
      Når sagen vurderes den <dato>
      Så er NP-EKS2-KONTAKTFORM <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |
