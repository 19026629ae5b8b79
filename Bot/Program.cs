using System.Text;
using Duban.Bot.Verbs;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = Console.OutputEncoding;
return await CommandLine.RunAsync(args, new Output(Console.In, Console.Out, Console.Error));
