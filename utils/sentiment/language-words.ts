/**
 * Small words that tell a language, as people type them, without apostrophes. A word may stand with several.
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: `the i for to and you it is my on of your that at with one can not from this its be have what or thank we
    has thanks now how all there our but back please by ive up about been out are if new time since got just
    two only does had after day id still would who when days same which good know dont could need off before
    they came us were again told first thats app last order cant number did today then sent left asked never
    over get week tell account three want where see wrong should more call send people nothing every own paid
    month them next well because hours take morning whats right took box let isnt here may night she without
    even letter down any than weeks pay done work someone kids come years late didnt put four nobody price
    times name go found much why line delivery nice open code doesnt room made theres whole best lost change
    youve thing year free twice refund second service hour gone other ill fee very think went too half money
    minutes answer cancelled way another pls date happy page changed months bank somebody check address
    arrived staff keep fixed bill him third under fine used through love use stop charge full reply moved
    attached shows hello bought works possible once both end give charged everything look anything yes return
    within help lot until kindly wait already small ever make mins better side asking else rang youre anyone
    away ask ten yet hotel lovely missing into waited due screen received evening whoever part missed each
    going great wont guys waiting something coming leave question tomorrow enough different needed cancel
    working looks instead set guess log early these hard really wife repair delivered a in me was do no im so
    as an like am ok will he hi hey u ur plz thx cheers yo lol omg wtf smh idk btw pm asap hasnt havent wasnt
    arent wouldnt couldnt shouldnt theyre their his her per bag kg lb link reset expires expire genius update
    error login password invoice ticket agent human person manager supervisor speak talk unsubscribe
    subscribe unlock locked broken crash website email mail chat bot phone flight gate seat card parcel
    package shipping tracking support team sir madam hope using feature idea version button click file export
    import upload download account's worst terrible awful amazing awesome excellent brilliant perfect useless
    rude sorry sad angry wow yay nope yep yeah nah okay sure correct exactly anybody hire plan trial try
    tried says said few many most some such those between while during against almost always sometimes often
    soon later earlier quick quickly slow finally long short big old bad high low black white red blue green
    it's gonna wanna gotta lemme kinda being making getting doing having saying looking trying calling paying
    sitting standing feel felt needs wants keeps kept goes gives takes comes happens happened showing size
    fit colour color window door house home water gas power car bus train school doctor dog cat mum mom dad
    son daughter husband`,
  de: `der die das und ist nicht ich sie mit für auf ein eine einen zu den dem es wir habe haben bitte noch
    immer war aber auch wie mein meine bei seit kein keine wurde danke schon sehr hallo ihr ihre von oder
    wann warum dass wenn hat sich man mir nur als kann an dann sind mich mal mehr dir wird vielleicht bin
    nach aus einfach dich jetzt gut vor werden alles wieder hast über viel würde gibt muss weil machen diese
    alle einem geht zum hier etwas ganz also hatte deine doch nichts ob damit wäre leider euch uns können
    wirklich bis durch viele macht kannst schön gemacht wo gerade zur sollte sagen ohne kommt finde denn
    dafür weiß nie besser gar bekommen heute natürlich lassen jemand rechnung bestellung konto lieferung
    paket antwort funktioniert gestern morgen tage wochen guten habt welche welcher welches fürs ins beim bist hab hats
    gibts eure euer unser unsere sowas samstag montag dienstag mittwoch donnerstag freitag sonntag uhr sogar selten
    trotzdem bestellt geliefert fehlt fehlen nochmal wegen zwei drei`,
  fr: `le la les et est pas je vous une un des pour que qui dans ce mon ma mes sur avec ne nous bonjour merci
    votre depuis toujours jai été au du il en cest plus très mais pourquoi rien de à elle ils on se sa son
    ses leur tout tous cette ces était être avoir fait faire peut comme si sans aussi bien encore aucun
    aucune quand comment où chez vos notre nos suis êtes sont avez avons avait jamais après avant jour jours
    semaine semaines mois commande colis livraison facture compte réponse service problème nai na ça cela
    même moi toi lui donc alors car trop peu beaucoup personne reçu voudrais pouvez svp bonsoir salut
    aujourdhui hier demain fois`,
  es: `el la los las y es no que de por para con mi un una en lo se me ha he su pero muy gracias hola está esta
    todavía desde como más cuando porque nada ya le del al son si sin este yo eso esto esa ese tengo mucho
    mejor bien usted ustedes tu tus sus te nos les qué cómo dónde quiero puedo puede hay soy tiene fue hacer
    solo así siempre están estoy estaba todo todos también ni hasta años días semana semanas mes pedido
    cuenta factura entrega respuesta servicio ayuda problema buenos buenas tardes favor necesito quería sigue
    aún nadie nunca hace vez veces ahora después antes porqué han hemos pasa quien donde algo alguien cosas
    dinero sobre tampoco mejor dos otro otra otros cada vuelve dijo dijeron mismo tan tanto`,
  pt: `o a os as e é não que de do da por para com meu minha um uma em no na eu você obrigado obrigada olá muito
    ainda está mas como quando porque nada já foi pra mais tem só isso ser ele vai essa esse ou mesmo ter
    quem gente bem vc pq dos dia até são sem ao sou pelo pode seu sua hoje agora era assim tenho aqui sobre
    sempre também aí melhor eles sim nao fazer falar depois então quer fica bom lá verdade nosso estão tinha
    toda sair alguém né seja pela onde ninguém menos estou hora tipo certo dá tava nesse será pouco vezes
    seria desse dizer conta vocês pedido entrega fatura resposta serviço ajuda problema semana semanas dias
    mês nunca tudo tarde gostaria preciso minhas meus vcs oi poxa pessoal fiz cada dois duas nenhum vão fazem`,
  it: `il lo la i gli le e è non che di per con mio mia un una in sono ho ha grazie ciao buongiorno ancora molto
    ma come quando perché niente della del questo questa da al alla nel nella dei delle mi ti si ci vi me te
    lui lei noi voi loro suo sua anche più sempre mai dopo prima oggi ieri domani giorni settimana settimane
    ordine pacco consegna fattura conto risposta servizio problema assistenza vorrei posso potete avete
    abbiamo hanno stato stata essere fare fatto tutto tutti nessuno ogni senza solo qui dove chi cosa quale
    quanto bene male purtroppo salve buonasera sto sta funziona arrivato ricevuto`,
  nl: `de het een en is niet ik je u van voor met mijn op dat die te zijn was nog maar ook bij aan heb heeft
    bedankt hallo geen wanneer waarom graag wordt al er om als dan wat wie hoe waar dit deze naar uit over
    door we wij jullie hun haar hem mij me kan kunnen moet wil zou worden werd hebben had weer altijd nooit
    meer zeer veel goed slecht vandaag gisteren morgen dagen weken maand bestelling pakket levering factuur
    rekening antwoord dienst probleem hulp alstublieft groeten werkt niemand niets iets sinds omdat want
    maken gedaan gekregen`,
  pl: `i nie się na w z do jest to że jak mi mój moje ale czy dzień dobry proszę dziękuję bardzo już od po co był
    mam nadal jeszcze`,
  sv: `och är inte jag det att en ett på för med min har av till ni vi men som hej tack var när varför fortfarande
    den kan om mitt`,
  da: `og er ikke jeg det at en et på for med min har af til vi men som hej tak var når hvorfor stadig den kan mit`,
  fi: `ja on ei se että minun olen hei kiitos mutta kun oli vielä miksi joka ovat teidän voi`,
  cs: `a je ne se na v že to jsem mi můj ale jak dobrý den děkuji prosím ještě proč není byl máte`,
  tr: `ve bir bu için değil ben çok ama ne merhaba teşekkürler lütfen hala neden var yok ile daha`,
  ro: `și este nu că de la pe cu am un o mi mea dar salut mulțumesc încă când foarte sunt`,
  hu: `a az és nem hogy egy van de ez is meg kérem köszönöm még miért volt szia`,
  id: `yang dan di ini itu tidak saya untuk dengan dari sudah belum kami terima kasih mohon bisa ada`,
};
